import { dateText, dayOf, parseDate } from '#domain/calendar.ts'
import { WEEKS } from './_parts/lanes.ts'

export type View = 'timeline' | 'month' | 'list'
export type Shown = Readonly<{
  view: View
  /** True when no view was chosen: small screens then get the list, others the timeline. */
  isUsual: boolean
  from: string
  to: string
  /** Of the month view: 'YYYY-MM'. */
  month: string
  owner: string
  state: string
  /** The number of the change whose gate is shown beside the timeline; '' for none. */
  chosen: string
}>
type Search = Readonly<Record<string, string | string[] | undefined>>

const mondayOf = (date: string) => dateText(dayOf(date) - ((new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7))
const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''

/** What the address asks to see: 15 weeks from the one before today, or the month. Whatever it does not say rightly is as usual. */
export function readShown(search: Search, today: string): Shown {
  const asked = one(search.view)
  const view: View = asked === 'month' || asked === 'list' || asked === 'timeline' ? asked : 'timeline'
  const given = one(search.from)
  const day = parseDate(given).ok && given >= '2020-01-01' && given <= '2045-12-31' ? given : null
  const base = {
    view,
    isUsual: asked !== view,
    owner: one(search.owner),
    state: one(search.state),
    chosen: one(search.chosen),
  }
  if (view === 'month') {
    const month = (day ?? today).slice(0, 7)
    const from = mondayOf(`${month}-01`)
    return { ...base, month, from, to: dateText(dayOf(from) + 42) }
  }
  const from = mondayOf(day ?? dateText(dayOf(today) - 7))
  return { ...base, month: from.slice(0, 7), from, to: dateText(dayOf(from) + WEEKS * 7) }
}

/** The address of another stretch or view, with the filter kept. */
export function addressOf(
  shown: Shown,
  more: Partial<Readonly<{ view: View; from: string | null; chosen: string }>>,
): string {
  const query = new URLSearchParams()
  if (more.view ?? !shown.isUsual) query.set('view', more.view ?? shown.view)
  if (more.from !== null) query.set('from', more.from ?? (shown.view === 'month' ? `${shown.month}-01` : shown.from))
  if (shown.owner) query.set('owner', shown.owner)
  if (shown.state) query.set('state', shown.state)
  const chosen = more.chosen ?? shown.chosen
  if (chosen) query.set('chosen', chosen)
  const text = query.toString()
  return text ? `/changes/calendar?${text}` : '/changes/calendar'
}

/** The stretch before or after: five weeks on, or a month. */
export function stepped(shown: Shown, step: 1 | -1): string {
  if (shown.view !== 'month') return dateText(dayOf(shown.from) + step * 35)
  const [year = 0, month = 1] = shown.month.split('-').map(Number)
  const at = new Date(Date.UTC(year, month - 1 + step, 1))
  return at.toISOString().slice(0, 10)
}
