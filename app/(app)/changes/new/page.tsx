import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { organisationsToChoose } from '#app/_graph/organisations-to-choose.ts'
import { language } from '#app/_graph/preferences.ts'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { changeWords } from '#app/_words/change-words.ts'
import { RfcForm } from '#app/(app)/changes/_parts/rfc-form.tsx'
import { ChangeFormDocument } from '#graphql/generated/operations.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: changeWords(await language()).form.title }
}

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

/** A new notice, an emergency on the incident that the address names, or a wish. */
export default async function NewChangePage({ searchParams }: Props) {
  const [search, tongue] = [await searchParams, await language()]
  const { form: text, back } = changeWords(tongue)
  const isWish = search.kind === 'wish'
  const [form, organisations] = await Promise.all([
    ask(ChangeFormDocument, { number: '', hasDraft: false }),
    organisationsToChoose(),
  ])
  const incident = form.incidents.nodes.find(one => one.number === search.incident)
  const isAub = form.viewer?.organisation.kind === 'AUB'
  const mayDraft = (form.viewer?.may.includes('draftChange') ?? false) && (isWish || !isAub)
  return (
    <>
      <PageHeader
        title={isWish ? text.wishTitle : text.title}
        facts={isWish ? text.wishLead : text.lead}
        trail={
          <Link href="/changes" className="link">
            {back}
          </Link>
        }
      />
      {mayDraft ? (
        <div className="max-w-4xl rounded-card border border-line bg-surface p-4">
          <RfcForm
            form={form}
            organisations={organisations}
            draft={null}
            isWish={isWish}
            receivedAt={null}
            emergency={incident ? { incident: incident.id, service: incident.service } : null}
          />
        </div>
      ) : (
        <p>{text.notAllowed}</p>
      )}
    </>
  )
}
