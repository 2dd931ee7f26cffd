'use client'

import { Failure } from '#app/_parts/failure.tsx'

type Props = Readonly<{ error: Error & { digest?: string }; reset: () => void }>

export default function ErrorInShell({ error, reset }: Props) {
  return <Failure error={error} reset={reset} />
}
