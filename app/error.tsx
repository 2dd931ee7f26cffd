'use client'

import { Failure } from './_parts/failure.tsx'

type Props = Readonly<{ error: Error & { digest?: string }; reset: () => void }>

export default function ErrorPage({ error, reset }: Props) {
  return (
    <main className="p-4 sm:p-6">
      <Failure error={error} reset={reset} />
    </main>
  )
}
