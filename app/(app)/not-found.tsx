import type { Metadata } from 'next'
import { language } from '#app/_graph/preferences.ts'
import { Missing } from '#app/_parts/missing.tsx'
import { words } from '#app/_words/words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).shell.error.notFound }
}

export default function NotFoundInShell() {
  return <Missing />
}
