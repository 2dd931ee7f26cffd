import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { organisationsToChoose } from '#app/_graph/organisations-to-choose.ts'
import { language } from '#app/_graph/preferences.ts'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { changeWords } from '#app/_words/change-words.ts'
import { NotSent } from '#app/(app)/changes/_parts/not-sent.tsx'
import { RfcForm } from '#app/(app)/changes/_parts/rfc-form.tsx'
import { ChangeFormDocument } from '#graphql/generated/operations.ts'

type Props = Readonly<{
  params: Promise<{ number: string }>
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}>

/** The number alone: a title would tell a stranger that the case exists. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeURIComponent((await params).number) }
}

/** A draft goes on, or what was sent is put right. */
export default async function EditChangePage({ params, searchParams }: Props) {
  const [number, search, tongue] = [decodeURIComponent((await params).number), await searchParams, await language()]
  const [form, organisations] = await Promise.all([
    ask(ChangeFormDocument, { number, hasDraft: true }),
    organisationsToChoose(),
  ])
  const { change } = form
  if (!change?.viewerMay.includes('draftChange')) notFound()
  const all = changeWords(tongue)
  const text = all.form
  const isWish = change.kind === 'WISH'
  const isSent = change.state !== 'DRAFT'
  return (
    <>
      <PageHeader
        isLong
        title={change.title ?? all.untitled}
        facts={isSent ? text.sentLead : isWish ? text.wishLead : text.lead}
        trail={
          <>
            <Link href="/changes" className="link">
              {all.back}
            </Link>{' '}
            /{' '}
            <Link href={`/changes/${change.number}`} className="link font-mono text-xs font-medium">
              {change.number}
            </Link>
          </>
        }
      />
      {search.sent === 'no' && !isSent && <NotSent missing={change.missing} language={tongue} />}
      <div className="max-w-4xl rounded-card border border-line bg-surface p-4">
        <RfcForm
          key={change.version}
          form={form}
          organisations={organisations}
          draft={change}
          isWish={isWish}
          receivedAt={change.submittedAt}
          emergency={null}
        />
      </div>
    </>
  )
}
