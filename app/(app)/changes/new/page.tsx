import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { organisationsToChoose } from '#app/_graph/organisations-to-choose.ts'
import { language } from '#app/_graph/preferences.ts'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { changeWords } from '#app/_words/change-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { type Measure, RfcForm } from '#app/(app)/changes/_parts/rfc-form.tsx'
import { ChangeFormDocument, MeasuresOfProblemDocument, WishBehindDocument } from '#graphql/generated/operations.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: changeWords(await language()).form.title }
}

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

/** The measure that the address names, as the text of a draft: what is to be done, and whose analysis says so (screens 5.11). */
async function measureOf(search: Awaited<Props['searchParams']>, tongue: Language): Promise<Measure | null> {
  const { problem: number, measure } = search
  if (typeof number !== 'string') return null
  const { problem } = await ask(MeasuresOfProblemDocument, { number })
  const step = problem?.analyses[0]?.analysis.prevention[Number(measure) - 1]
  if (!problem || !step) return null
  const { form: text } = changeWords(tongue)
  const due = step.dueOn && format(tongue).date(`${step.dueOn}T12:00:00Z`)
  return {
    problemId: problem.id,
    title: [...step.what].slice(0, 200).join(''),
    description: text.fromMeasure({ ...step, due, number: problem.number, title: problem.title }),
    services: problem.services,
  }
}

/** The wish that the address names, as the beginning of the change that it becomes. */
async function wishBehind({ wish }: Awaited<Props['searchParams']>, tongue: Language): Promise<Measure | null> {
  if (typeof wish !== 'string') return null
  const { change } = await ask(WishBehindDocument, { number: wish })
  if (change?.kind !== 'WISH') return null
  const { page: text } = changeWords(tongue)
  return {
    problemId: null,
    title: change.title ?? '',
    description: text.fromWish(change.number, change.description ?? ''),
    services: change.services,
  }
}

/** A new notice, an emergency on the incident that the address names, or a wish. */
export default async function NewChangePage({ searchParams }: Props) {
  const [search, tongue] = [await searchParams, await language()]
  const { form: text, back } = changeWords(tongue)
  const isWish = search.kind === 'wish'
  const [form, organisations] = await Promise.all([
    ask(ChangeFormDocument, { number: '', hasDraft: false }),
    organisationsToChoose(),
  ])
  const measure = isWish ? null : ((await measureOf(search, tongue)) ?? (await wishBehind(search, tongue)))
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
            measure={measure}
            emergency={incident ? { incident: incident.id, service: incident.service } : null}
          />
        </div>
      ) : (
        <p>{text.notAllowed}</p>
      )}
    </>
  )
}
