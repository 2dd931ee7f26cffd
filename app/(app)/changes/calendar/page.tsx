import { CalendarPlus, ChevronLeft, ChevronRight, Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { PrintButton } from '#app/_parts/print-button.tsx'
import { calendarWords } from '#app/_words/calendar-words.ts'
import { format } from '#app/_words/format.ts'
import { monthName } from '#app/(app)/changes/_list/month.ts'
import { actOnPlans } from '#app/(app)/changes/_planning/act-on-plans.ts'
import { PlanningLinks } from '#app/(app)/changes/_planning/planning-links.tsx'
import { copenhagenDate, dateText, dayOf, isoWeek } from '#domain/calendar.ts'
import { ChangeCalendarDocument, InstallationNowDocument } from '#graphql/generated/operations.ts'
import { CalendarFilter } from './_parts/calendar-filter.tsx'
import { GatePanel } from './_parts/gate-panel.tsx'
import { Legend } from './_parts/legend.tsx'
import { MonthGrid } from './_parts/month-grid.tsx'
import { PlanList } from './_parts/plan-list.tsx'
import { plansOf } from './_parts/plans.ts'
import { Timeline } from './_parts/timeline.tsx'
import { addressOf, readShown, stepped, type View } from './shown.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: calendarWords(await language()).title }
}

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>
const noon = (date: string) => `${date}T12:00:00Z`
const views: readonly View[] = ['timeline', 'month', 'list']
/** What is shown when no view was chosen, by the width of the screen. */
const usual = {
  timeline: 'md:bg-primary md:text-on-primary',
  month: '',
  list: 'max-md:bg-primary max-md:text-on-primary',
} as const

/** The change calendar: law as geometry, in three equal views (screens 5.13; mock 3). */
export default async function CalendarPage({ searchParams }: Props) {
  const [search, tongue, { installation }] = await Promise.all([
    searchParams,
    language(),
    ask(InstallationNowDocument, {}),
  ])
  const today = copenhagenDate(new Date(installation.now))
  const shown = readShown(search, today)
  const { viewer, changeCalendar: calendar } = await ask(ChangeCalendarDocument, { from: shown.from, to: shown.to })
  if (calendar.__typename !== 'ChangeCalendar') throw new Error(calendar.message)
  const text = calendarWords(tongue)
  const say = format(tongue)
  const may = (verb: string) => viewer?.may.includes(verb) ?? false
  const mover = {
    organisationId: viewer?.organisation.id ?? '',
    mayMove: may('moveWindow'),
    mayAnnounce: may('announceServiceWindow'),
  }
  const all = plansOf(calendar, mover, tongue)
  const plans = all.filter(
    one => (!shown.owner || one.owner.id === shown.owner) && (!shown.state || one.kind === shown.state),
  )
  const freeze = calendar.freezes.find(one => one.firstOn <= today && today <= one.lastOn)
  const next = calendar.freezes.find(one => one.firstOn > today)
  const isAub = viewer?.organisation.kind === 'AUB'
  const mayDraft = !isAub && may('draftChange')
  const maySubscribe = may('subscribeToCalendar')
  const list = (
    <>
      {calendar.freezes.map(one => (
        <p key={`${one.name} ${one.firstOn}`} className="border-b border-line px-4 py-2.5 text-sm text-late-fg">
          {text.freezeOn(say.dayMonth(noon(one.firstOn)), say.dayMonth(noon(one.lastOn)))}
        </p>
      ))}
      {plans.length > 0 ? (
        <PlanList plans={plans} language={tongue} />
      ) : (
        <p className="px-4 py-6">{text.empty(next ? dayOf(next.firstOn) - dayOf(today) : null)}</p>
      )}
    </>
  )
  const lastWeek = isoWeek(dateText(dayOf(shown.to) - 1)).week
  return (
    <>
      <PageHeader
        title={text.title}
        trail={<PlanningLinks language={tongue} />}
        facts={text.lead(say.date(noon(calendar.earliestOutsideFreezeOn)))}
        actions={
          <>
            <nav aria-label={text.view} className="flex rounded-control border border-line-strong">
              {views.map(view => (
                <Link
                  key={view}
                  href={addressOf(shown, { view })}
                  aria-current={shown.view === view && !shown.isUsual ? 'page' : undefined}
                  className={`inline-flex min-h-9 items-center px-3 text-sm font-semibold first:rounded-l-control last:rounded-r-control aria-[current]:bg-primary aria-[current]:text-on-primary pointer-coarse:min-h-11 ${shown.isUsual ? usual[view] : ''}`}
                >
                  {text.views[view]}
                </Link>
              ))}
            </nav>
            {maySubscribe && (
              <a href="#subscribe" className={buttonStyle()}>
                <CalendarPlus aria-hidden size={16} />
                {text.subscribe}
              </a>
            )}
            <PrintButton label={text.print} look="secondary" />
            {mayDraft && (
              <Link href="/changes/new" className={buttonStyle('primary')}>
                <Plus aria-hidden size={16} />
                {text.announce}
              </Link>
            )}
          </>
        }
      />
      {freeze && (
        <p className="mb-3 rounded-card border border-late-line bg-late-bg px-4 py-2.5 font-semibold text-late-fg">
          {text.frozen}
        </p>
      )}
      <div className={shown.chosen ? 'grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_22rem]' : ''}>
        <section className="print-a3 min-w-0 rounded-card border border-line bg-surface" aria-label={text.title}>
          <div className="flex flex-wrap items-center justify-between gap-3 border-b border-line px-4 py-2.5">
            <div className="flex flex-wrap items-center gap-2">
              <h2 className="text-[0.9375rem]/6 font-semibold">
                {shown.view === 'month'
                  ? monthName(shown.month, tongue)
                  : text.weeks(isoWeek(shown.from).week, lastWeek)}
              </h2>
              <Link
                href={addressOf(shown, { from: stepped(shown, -1) })}
                aria-label={text.earlier}
                className={buttonStyle('secondary', 'dense')}
              >
                <ChevronLeft aria-hidden size={16} />
              </Link>
              <Link href={addressOf(shown, { from: null })} className={buttonStyle('secondary', 'dense')}>
                {text.today}
              </Link>
              <Link
                href={addressOf(shown, { from: stepped(shown, 1) })}
                aria-label={text.later}
                className={buttonStyle('secondary', 'dense')}
              >
                <ChevronRight aria-hidden size={16} />
              </Link>
            </div>
            <div className="print:hidden">
              <CalendarFilter shown={shown} plans={all} language={tongue} />
            </div>
          </div>
          {shown.view === 'list' && list}
          {shown.view === 'month' && (
            <MonthGrid calendar={calendar} plans={plans} from={shown.from} month={shown.month} language={tongue} />
          )}
          {shown.view === 'timeline' && (
            <>
              {shown.isUsual && <div className="md:hidden">{list}</div>}
              <div className={shown.isUsual ? 'max-md:hidden' : ''}>
                <Timeline
                  calendar={calendar}
                  plans={plans}
                  from={shown.from}
                  hrefOf={plan => (plan.number ? addressOf(shown, { chosen: plan.number }) : plan.href)}
                  chosen={shown.chosen}
                  language={tongue}
                />
                {plans.length === 0 && list}
                <Legend language={tongue} />
                {plans.some(one => one.move) && (
                  <p id="moving-hint" className="border-t border-line px-4 py-2.5 text-2xs text-ink-2 print:hidden">
                    {text.moving.hint}
                  </p>
                )}
              </div>
            </>
          )}
        </section>
        {shown.chosen && (
          <GatePanel
            number={shown.chosen}
            closeHref={addressOf(shown, { chosen: '' })}
            isAub={isAub}
            language={tongue}
          />
        )}
      </div>
      {maySubscribe && (
        <Card id="subscribe" title={text.feed.title} className="mt-4 max-w-2xl print:hidden">
          <p className="mb-3 text-sm text-ink-2">{text.feed.lead}</p>
          <div className="flex flex-wrap gap-3">
            <DataForm
              id="feed-get"
              serve={actOnPlans}
              hidden={{ act: 'subscribe' }}
              label={text.feed.get}
              look="primary"
            />
            <DataForm id="feed-end" serve={actOnPlans} hidden={{ act: 'unsubscribe' }} label={text.feed.end} />
          </div>
        </Card>
      )}
    </>
  )
}
