import type { Metadata } from 'next'
import Link from 'next/link'
import { language } from '#app/_graph/preferences.ts'
import { DataForm } from '#app/_parts/data-form.tsx'
import { DoorFrame } from '#app/_parts/door-frame.tsx'
import { words } from '#app/_words/words.ts'
import { askForLink } from './reset.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).people.reset.title }
}

/** A forgotten password (screens 5.20). */
export default async function ForgottenPage() {
  const tongue = await language()
  const text = words(tongue).people.reset
  return (
    <DoorFrame title={text.title} language={tongue}>
      <p>{text.lead}</p>
      <DataForm
        id="reset"
        serve={askForLink}
        inputs={[{ kind: 'email', name: 'email', label: text.email, autoComplete: 'username' }]}
        label={text.ask}
        look="primary"
      />
      <p className="text-sm text-ink-2">{text.ownLogin}</p>
      <p>
        <Link href="/login" className="link">
          {text.toLogin}
        </Link>
      </p>
    </DoorFrame>
  )
}
