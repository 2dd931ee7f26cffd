import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { calendarWords } from '#app/_words/calendar-words.ts'
import { format } from '#app/_words/format.ts'
import { actOnPlans } from '#app/(app)/changes/_planning/act-on-plans.ts'
import { PlanningLinks } from '#app/(app)/changes/_planning/planning-links.tsx'
import { type RequirementAnswerKind, RequirementPageDocument } from '#graphql/generated/operations.ts'

type Props = Readonly<{ params: Promise<{ number: string }> }>
const tones = { POSSIBLE: 'met', NOT_POSSIBLE: 'late', QUESTIONS: 'soon', REPLIED: 'info' } as const
const noon = (date: string) => `${date}T12:00:00Z`

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeURIComponent((await params).number) }
}

/** One requirement of AUB's: what, by when, and who has answered what. */
export default async function RequirementPage({ params }: Props) {
  const number = decodeURIComponent((await params).number)
  const [tongue, { viewer, requirement }] = await Promise.all([language(), ask(RequirementPageDocument, { number })])
  if (!requirement) notFound()
  const all = calendarWords(tongue)
  const text = all.requirements
  const say = format(tongue)
  const kinds: readonly RequirementAnswerKind[] = ['POSSIBLE', 'NOT_POSSIBLE', 'QUESTIONS']
  const mayReply = viewer?.organisation.kind === 'AUB' && viewer.may.includes('answerRequirement')
  const mayAnswer = requirement.isToAnswer && (viewer?.may.includes('answerRequirement') ?? false)
  return (
    <>
      <PageHeader
        title={requirement.title}
        isLong
        trail={<PlanningLinks language={tongue} />}
        facts={
          <>
            {requirement.number} · {text.due} {say.date(noon(requirement.mustBeCompletedOn))} ·{' '}
            {text.notice(requirement.noticeDays)} ·{' '}
            {text.announced(requirement.announcedBy, say.date(requirement.announcedAt))}{' '}
            {requirement.isShortNotice && <Chip tone="late">{text.shortNotice}</Chip>}
          </>
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid gap-4">
          <Card id="what" title={text.specification}>
            <p className="max-w-[66ch] whitespace-pre-wrap wrap-anywhere">{requirement.specification}</p>
            <p className="mt-3 text-sm text-ink-2">{requirement.services.map(one => all.services[one]).join(', ')}</p>
            {requirement.legalBasis && (
              <p className="mt-2 text-sm">
                <span className="font-semibold">{text.legalBasis}:</span> {requirement.legalBasis}
              </p>
            )}
            {requirement.shortNoticeReason && (
              <p className="mt-2 text-sm">
                <span className="font-semibold">{text.shortNotice}:</span> {requirement.shortNoticeReason}
              </p>
            )}
            {requirement.interfaceVersions.map(one => (
              <p key={one.service + one.label} className="mt-2 text-sm">
                <a href={one.address} className="link" rel="noreferrer">
                  {all.services[one.service]}: {text.versionFrom(one.label, say.date(noon(one.validFrom)))}
                </a>
              </p>
            ))}
          </Card>
          <Card id="answers" title={text.recipients} isFlush>
            <ul className="divide-y divide-line">
              {requirement.recipients.map(one => {
                const last = one.answers.at(-1)
                return (
                  <li key={one.organisation.name} className="px-4 py-2.5 text-sm">
                    <p className="flex flex-wrap items-center justify-between gap-2">
                      <span className="font-semibold">{one.organisation.name}</span>
                      {last ? (
                        <Chip tone={tones[last.answer]}>{text.answers[last.answer]}</Chip>
                      ) : (
                        <span className="text-ink-2">{one.isToAnswer ? text.noAnswer : text.copy}</span>
                      )}
                    </p>
                    {one.answers.map(each => (
                      <p key={each.answeredAt + each.answer} className="mt-1 wrap-anywhere text-ink-2">
                        {say.dateTime(each.answeredAt)}, {each.answeredBy}: {text.answers[each.answer]}
                        {each.text && `. ${each.text}`}
                      </p>
                    ))}
                    {mayReply && last?.answer === 'QUESTIONS' && (
                      <div className="mt-2">
                        <DataForm
                          id={`reply-${one.organisation.id}`}
                          serve={actOnPlans}
                          hidden={{ act: 'answer', id: requirement.id, answer: 'REPLIED', to: one.organisation.id }}
                          inputs={[{ kind: 'area', name: 'text', label: text.reply }]}
                          label={text.replyTo(one.organisation.name)}
                        />
                      </div>
                    )}
                  </li>
                )
              })}
            </ul>
          </Card>
        </div>
        {mayAnswer && (
          <Card id="answer" title={text.answer}>
            <DataForm
              id="answer-form"
              serve={actOnPlans}
              hidden={{ act: 'answer', id: requirement.id }}
              inputs={[
                {
                  kind: 'select',
                  name: 'answer',
                  label: text.answerLabel,
                  options: kinds.map(value => ({ value, label: text.answers[value] })),
                },
                { kind: 'area', name: 'text', label: text.answerText, isOptional: true },
              ]}
              label={text.send}
              look="primary"
            />
          </Card>
        )}
      </div>
    </>
  )
}
