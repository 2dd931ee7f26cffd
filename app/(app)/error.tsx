'use client'

import { useRouter } from 'next/navigation'
import { startTransition } from 'react'
import { Failure } from '#app/_parts/failure.tsx'

type Props = Readonly<{ error: Error & { digest?: string }; reset: () => void }>

export default function ErrorInShell({ error, reset }: Props) {
  const router = useRouter()
  const retry = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return <Failure error={error} retry={retry} />
}
