import type { Metadata } from 'next'
import { words } from '#app/_words/words.ts'
import { language } from './_graph/preferences.ts'
import { Missing } from './_parts/missing.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).shell.error.notFound }
}

export default function NotFound() {
  return (
    <main className="p-4 sm:p-6">
      <Missing />
    </main>
  )
}
