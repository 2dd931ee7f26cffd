import type { Metadata } from 'next'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { Card } from '#app/_parts/card.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { calendarWords } from '#app/_words/calendar-words.ts'
import { format } from '#app/_words/format.ts'
import { actOnPlans } from '#app/(app)/changes/_planning/act-on-plans.ts'
import { PlanningLinks } from '#app/(app)/changes/_planning/planning-links.tsx'
import { FreezePageDocument, InstallationNowDocument } from '#graphql/generated/operations.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: calendarWords(await language()).freezes.title }
}

const YEARS = 5
const noon = (date: string) => `${date}T12:00:00Z`
const hatch = { backgroundImage: 'repeating-linear-gradient(135deg, var(--soon-line) 0 1px, transparent 1px 8px)' }

/** The freezes of five years: by the rule, confirmed or corrected; the week that can be read in two ways is hatched. */
export default async function FreezesPage() {
  const [tongue, { installation }] = await Promise.all([language(), ask(InstallationNowDocument, {})])
  const year = Number(installation.now.slice(0, 4))
  const { viewer, freezePeriods } = await ask(FreezePageDocument, { fromYear: year, toYear: year + YEARS })
  const { freezes: text } = calendarWords(tongue)
  const say = format(tongue)
  const today = say.day(installation.now)
  const periods = ('periods' in freezePeriods ? freezePeriods.periods : []).filter(one => one.lastOn >= today)
  const mayCorrect = viewer?.may.includes('correctFreeze') ?? false
  return (
    <>
      <PageHeader title={text.title} facts={text.lead} trail={<PlanningLinks language={tongue} />} />
      <div className="grid gap-3">
        {periods.map(one => {
          const id = `${one.name}-${one.year}`
          const hidden = { name: one.name, year: String(one.year), expectedVersion: String(one.version) }
          const standing =
            one.version === 0
              ? text.rule
              : (one.source === 'AUB_SET' ? text.corrected : text.confirmed)(
                  one.decidedBy ?? '',
                  say.date(one.decidedAt ?? installation.now),
                )
          return (
            <Card key={id} id={id} title={`${text.names[one.name]} ${one.year}`} aside={<span>{standing}</span>}>
              <div className="grid gap-4 md:grid-cols-[minmax(0,1fr)_22rem]">
                <div>
                  <p className="text-lg font-semibold">
                    {say.date(noon(one.firstOn))} – {say.date(noon(one.lastOn))}{' '}
                    <span className="text-sm font-normal text-ink-2">{text.days(one.days)}</span>
                  </p>
                  {one.reason && <p className="mt-1 max-w-[66ch] text-sm text-ink-2">{one.reason}</p>}
                  {one.isDisputed && one.otherFirstOn && one.otherLastOn && (
                    <p className="mt-2 max-w-[66ch] rounded-control border border-soon-line p-2 text-sm" style={hatch}>
                      <span className="box-decoration-clone bg-soon-bg px-1 text-soon-fg">
                        {text.disputed(say.date(noon(one.otherFirstOn)), say.date(noon(one.otherLastOn)))}
                      </span>
                    </p>
                  )}
                </div>
                {mayCorrect && (
                  <div className="grid gap-3">
                    {(one.version === 0 || one.source === 'AUB_SET') && (
                      <DataForm
                        id={`confirm-${id}`}
                        serve={actOnPlans}
                        hidden={{ act: 'confirm', ...hidden }}
                        label={one.version === 0 ? text.confirm : text.rules}
                        spoken={`${one.version === 0 ? text.confirm : text.rules}: ${text.names[one.name]} ${one.year}`}
                        look={one.version === 0 ? 'primary' : 'secondary'}
                      />
                    )}
                    <details>
                      <summary className="link cursor-pointer text-sm">{text.correct}</summary>
                      <div className="mt-2">
                        <DataForm
                          id={`correct-${id}`}
                          serve={actOnPlans}
                          hidden={{ act: 'correct', ...hidden }}
                          inputs={[
                            { kind: 'date', name: 'firstOn', label: text.first, hint: 'dd.mm.åååå' },
                            { kind: 'date', name: 'lastOn', label: text.last, hint: 'dd.mm.åååå' },
                            { kind: 'area', name: 'reason', label: text.reason },
                          ]}
                          label={text.correct}
                          spoken={`${text.correct}: ${text.names[one.name]} ${one.year}`}
                        />
                      </div>
                    </details>
                  </div>
                )}
              </div>
            </Card>
          )
        })}
      </div>
    </>
  )
}
