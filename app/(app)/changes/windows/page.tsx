import type { Metadata } from 'next'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { DataForm, type FormInput } from '#app/_parts/data-form.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { typedDay } from '#app/_parts/typed-time.ts'
import { calendarWords } from '#app/_words/calendar-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { typedMomentOf } from '#app/(app)/changes/_parts/typed-moment-of.ts'
import { actOnPlans } from '#app/(app)/changes/_planning/act-on-plans.ts'
import { PlanningLinks } from '#app/(app)/changes/_planning/planning-links.tsx'
import { copenhagenDate, dateText, dayOf, parseDate } from '#domain/calendar.ts'
import { InstallationNowDocument, WindowsPageDocument, type WindowsPageQuery } from '#graphql/generated/operations.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: calendarWords(await language()).windows.title }
}

type Window = WindowsPageQuery['serviceWindows'][number]
const DAYS_BACK = 30

type Typed = Readonly<{ startsAt: string; startsAtTime: string; endsAt: string; endsAtTime: string }>
type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

/** The same hours from the date that the calendar proposed (screens 5.13). */
function proposedTimes({ startsAt, endsAt }: Window, to: string): Typed {
  const [start, end] = [typedMomentOf(startsAt), typedMomentOf(endsAt)]
  const dayAt = (instant: string) => dayOf(copenhagenDate(new Date(instant)))
  const last = dateText(dayOf(to) + dayAt(endsAt) - dayAt(startsAt))
  return { startsAt: typedDay(to), startsAtTime: start.time, endsAt: typedDay(last), endsAtTime: end.time }
}

const times = (
  text: ReturnType<typeof calendarWords>['windows'],
  isOptional: boolean,
  typed: Typed | null = null,
): FormInput[] => [
  { kind: 'date', name: 'startsAt', label: text.from, hint: 'dd.mm.åååå', value: typed?.startsAt ?? null, isOptional },
  { kind: 'text', name: 'startsAtTime', label: text.fromTime, value: typed?.startsAtTime ?? null, isOptional },
  { kind: 'date', name: 'endsAt', label: text.to, hint: 'dd.mm.åååå', value: typed?.endsAt ?? null, isOptional },
  { kind: 'text', name: 'endsAtTime', label: text.toTime, value: typed?.endsAtTime ?? null, isOptional },
]

/** The service windows of both sides: what is announced, and what of it leaves the operating time. */
export default async function WindowsPage({ searchParams }: Props) {
  const [search, tongue, { installation }] = await Promise.all([
    searchParams,
    language(),
    ask(InstallationNowDocument, {}),
  ])
  const { move, to } = search
  const proposed = typeof to === 'string' && parseDate(to).ok ? to : null
  const from = copenhagenDate(new Date(Date.parse(installation.now) - DAYS_BACK * 86_400_000))
  const { viewer, serviceWindows } = await ask(WindowsPageDocument, { from })
  const all = calendarWords(tongue)
  const text = all.windows
  const mayAnnounce = viewer?.may.includes('announceServiceWindow') ?? false
  const services = Object.entries(all.services).map(([value, label]) => ({ value, label }))
  return (
    <>
      <PageHeader title={text.title} facts={text.lead} trail={<PlanningLinks language={tongue} />} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Card id="windows" title={text.list} isFlush>
          {serviceWindows.length === 0 && <p className="p-4">{text.none}</p>}
          <ul className="divide-y divide-line">
            {serviceWindows.map(one => (
              <WindowRow
                key={one.id}
                window={one}
                now={installation.now}
                proposed={one.id === move ? proposed : null}
                language={tongue}
                mayAnnounce={mayAnnounce}
              />
            ))}
          </ul>
        </Card>
        {mayAnnounce && (
          <Card id="new" title={text.new}>
            <DataForm
              id="new-window"
              serve={actOnPlans}
              hidden={{ act: 'window' }}
              inputs={[
                { kind: 'area', name: 'text', label: text.text },
                { kind: 'checks', name: 'services', label: text.servicesLabel, values: [], options: services },
                ...times(text, false),
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

type RowProps = Readonly<{
  window: Window
  now: string
  /** The date that the calendar proposed. */
  proposed: string | null
  language: Language
  mayAnnounce: boolean
}>

function WindowRow({ window, now, proposed, language, mayAnnounce }: RowProps) {
  const all = calendarWords(language)
  const text = all.windows
  const say = format(language)
  const isOpen = !window.cancelledAt && window.endsAt > now
  const hidden = { act: 'window', id: window.id, expectedVersion: String(window.version) }
  return (
    <li className="grid gap-x-6 gap-y-2 px-4 py-3 md:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="min-w-0">
        <p className="font-semibold">
          {say.dateTime(window.startsAt)} – {say.dateTime(window.endsAt)}{' '}
          {window.cancelledAt && <Chip tone="neutral">{text.cancelled}</Chip>}
        </p>
        <p className="text-sm wrap-anywhere">{window.text}</p>
        <p className="text-xs text-ink-2">
          {window.owner.name} · {window.services.map(one => all.services[one]).join(', ')}
          {window.change && ` · ${window.change.number}`}
        </p>
        <p className="mt-1 text-xs text-ink-2">
          {window.countsFrom && window.countsTo
            ? text.counts(say.dateTime(window.countsFrom), say.dateTime(window.countsTo))
            : text.never}
        </p>
        <ul className="mt-1 text-xs text-ink-2">
          {window.words.map(word => (
            <li key={word.saidAt + word.kind}>
              {say.dateTime(word.saidAt)}: {text.words[word.kind]}, {word.by}
            </li>
          ))}
        </ul>
      </div>
      {mayAnnounce && window.isOwn && isOpen && (
        <div className="grid content-start gap-3">
          <details open={proposed !== null}>
            <summary className="link cursor-pointer text-sm">{text.change}</summary>
            <div className="mt-2">
              <DataForm
                id={`move-${window.id}`}
                serve={actOnPlans}
                hidden={hidden}
                inputs={times(text, true, proposed ? proposedTimes(window, proposed) : null)}
                label={text.save}
              />
            </div>
          </details>
          <DataForm
            id={`cancel-${window.id}`}
            serve={actOnPlans}
            hidden={{ ...hidden, isCancelled: 'yes' }}
            label={text.cancel}
            spoken={`${text.cancel}: ${window.text}`}
            look="danger"
          />
        </div>
      )}
    </li>
  )
}
