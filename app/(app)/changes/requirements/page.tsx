import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { calendarWords } from '#app/_words/calendar-words.ts'
import { changeWords } from '#app/_words/change-words.ts'
import { format } from '#app/_words/format.ts'
import { actOnPlans } from '#app/(app)/changes/_planning/act-on-plans.ts'
import { PlanningLinks } from '#app/(app)/changes/_planning/planning-links.tsx'
import { RequirementsPageDocument, WishBehindDocument } from '#graphql/generated/operations.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: calendarWords(await language()).requirements.title }
}

const noon = (date: string) => `${date}T12:00:00Z`

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

/** What AUB requires and by when, with the answers, and the versions of the interface description. */
export default async function RequirementsPage({ searchParams }: Props) {
  const [search, tongue, page] = await Promise.all([searchParams, language(), ask(RequirementsPageDocument, {})])
  const { change } = typeof search.wish === 'string' ? await ask(WishBehindDocument, { number: search.wish }) : {}
  const wish = change?.kind === 'WISH' ? change : null
  const all = calendarWords(tongue)
  const text = all.requirements
  const say = format(tongue)
  const mayAnnounce = page.viewer?.may.includes('announceRequirement') ?? false
  const services = Object.entries(all.services).map(([value, label]) => ({ value, label }))
  const counted = (recipients: (typeof page.requirements)[number]['recipients']) => {
    const asked = recipients.filter(one => one.isToAnswer)
    return `${asked.filter(one => one.answers.length > 0).length}/${asked.length}`
  }
  return (
    <>
      <PageHeader title={text.title} facts={text.lead} trail={<PlanningLinks language={tongue} />} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid gap-4">
          <Card id="requirements" title={text.caption} isFlush>
            {page.requirements.length === 0 && <p className="p-4">{text.none}</p>}
            <ul className="divide-y divide-line">
              {page.requirements.map(one => (
                <li key={one.number} className="grid gap-x-4 gap-y-1 px-4 py-2.5 sm:grid-cols-[minmax(0,1fr)_auto]">
                  <span className="min-w-0">
                    <Link href={`/changes/requirements/${one.number}`} className="link font-semibold wrap-anywhere">
                      {one.title}
                    </Link>
                    <span className="block text-xs text-ink-2">
                      {one.number} · {text.due} {say.date(noon(one.mustBeCompletedOn))} · {text.notice(one.noticeDays)}
                    </span>
                  </span>
                  <span className="flex items-center gap-2 text-sm">
                    {one.isShortNotice && <Chip tone="late">{text.shortNotice}</Chip>}
                    {one.recipients.some(each => each.isToAnswer)
                      ? `${text.columns.answers} ${counted(one.recipients)}`
                      : text.copy}
                  </span>
                </li>
              ))}
            </ul>
          </Card>
          {page.interfaceVersions.length > 0 && (
            <Card id="versions" title={text.versions}>
              <ul className="grid gap-2 text-sm">
                {page.interfaceVersions.map(one => (
                  <li key={`${one.service} ${one.label}`}>
                    <a href={one.address} className="link" rel="noreferrer">
                      {all.services[one.service]}: {text.versionFrom(one.label, say.date(noon(one.validFrom)))}
                    </a>
                    {one.requirementNumber && (
                      <span className="text-ink-2"> {text.belongs(one.requirementNumber)}</span>
                    )}
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
        {mayAnnounce && (
          <Card id="new" title={text.new}>
            <DataForm
              id="new-requirement"
              serve={actOnPlans}
              hidden={{ act: 'requirement' }}
              inputs={[
                { kind: 'text', name: 'title', label: text.heading, value: wish?.title ?? null },
                {
                  kind: 'area',
                  name: 'specification',
                  label: text.specification,
                  value: wish && changeWords(tongue).page.fromWish(wish.number, wish.description ?? ''),
                },
                {
                  kind: 'checks',
                  name: 'services',
                  label: all.windows.servicesLabel,
                  values: wish?.services ?? [],
                  options: services,
                },
                { kind: 'date', name: 'mustBeCompletedOn', label: text.due, hint: 'dd.mm.åååå' },
                { kind: 'text', name: 'legalBasis', label: text.legalBasis, isOptional: true },
                { kind: 'area', name: 'shortNoticeReason', label: text.short, isOptional: true },
                {
                  kind: 'select',
                  name: 'versionService',
                  label: text.versionService,
                  options: [{ value: '', label: text.versionNone }, ...services],
                },
                { kind: 'text', name: 'versionLabel', label: text.versionLabel, isOptional: true },
                { kind: 'text', name: 'versionAddress', label: text.versionAddress, isOptional: true },
              ]}
              label={text.announce}
              look="primary"
            />
          </Card>
        )}
      </div>
    </>
  )
}
