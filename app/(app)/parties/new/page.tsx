import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { words } from '#app/_words/words.ts'
import { RegisterForm } from '#app/(app)/parties/_parts/register-form.tsx'
import { SchoolImportsDocument } from '#graphql/generated/operations.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).parties.new.title }
}

/** The form of a new organisation, for AUB's administrators. */
export default async function NewPartyPage() {
  const [{ viewer }, tongue] = await Promise.all([ask(SchoolImportsDocument, {}), language()])
  if (!viewer?.may.includes('registerOrganisation')) notFound()
  const { parties: text } = words(tongue)
  return (
    <>
      <PageHeader
        trail={
          <Link href="/parties" className="link">
            {text.back}
          </Link>
        }
        title={text.new.title}
        facts={text.new.lead}
      />
      <div className="max-w-3xl rounded-card border border-line bg-surface p-4">
        <RegisterForm />
      </div>
    </>
  )
}
