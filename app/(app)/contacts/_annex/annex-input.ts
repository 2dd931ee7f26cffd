import { typedDate } from '#app/_parts/typed-time.ts'
import type {
  AnnexCaseType,
  AnnexService,
  ContactRole,
  PhoneHoursInput,
  SaveAnnexDraftInput,
} from '#graphql/generated/operations.ts'
import { NAMED_CLOSINGS, typedClosings, typedSpecial } from './typed-closings.ts'

type Read = (name: string) => string

/** The hours of the form as they are typed; the graph reads them. `prefix` is 'hours', or that of a contact point. */
export function hoursInput(field: Read, prefix: string): PhoneHoursInput {
  const week = [1, 2, 3, 4, 5, 6, 7].map(weekday => ({ weekday, text: field(`${prefix}.week.${weekday}`) }))
  const named = NAMED_CLOSINGS.filter(one => field(`${prefix}.closed.${one}`) === 'yes')
  return {
    week: week.filter(day => day.text.trim() !== ''),
    closed: [...named, ...typedClosings(field(`${prefix}.closed`))],
    special: typedSpecial(field(`${prefix}.special`)),
  }
}

/** A typed last day as a date; what is none is handed on, to be refused at its field. */
const lastDay = (text: string) => typedDate(text) ?? (text.trim() || null)

/** The whole form as the graph wants it. Rows keep their places, so that a refusal finds its field. */
export function annexInput(form: FormData): SaveAnnexDraftInput {
  const field: Read = name => String(form.get(name) ?? '')
  const rows = (name: string) =>
    Array.from({ length: Number(field(`${name}.count`)) || 0 }, (_one, index) => `${name}.${index}`)
  const person = (row: string) => ({
    name: field(`${row}.name`),
    phone: field(`${row}.phone`),
    email: field(`${row}.email`),
  })
  return {
    expectedVersion: Number(field('expectedVersion')),
    expectedRevision: Number(field('expectedRevision')),
    unitName: field('unitName'),
    phone: field('phone'),
    mailbox: field('mailbox'),
    outOfHoursMailbox: field('outOfHoursMailbox'),
    onCallPhone: field('onCallPhone'),
    onCallAddress: field('onCallAddress'),
    statusPageUrl: field('statusPageUrl'),
    hours: hoursInput(field, 'hours'),
    contacts: rows('contacts').map(row => ({
      role: field(`${row}.role`) as ContactRole,
      ...person(row),
      department: field(`${row}.department`),
      location: field(`${row}.location`),
      endedOn: lastDay(field(`${row}.endedOn`)),
    })),
    escalation: rows('escalation').map(row => ({
      level: Number(field(`${row}.level`)),
      ...person(row),
      deputy: person(`${row}.deputy`),
      endedOn: lastDay(field(`${row}.endedOn`)),
    })),
    points: rows('points').map(row => {
      const own = hoursInput(field, `${row}.hours`)
      return {
        service: field(`${row}.service`) as AnnexService,
        caseType: field(`${row}.caseType`) as AnnexCaseType,
        name: field(`${row}.name`),
        phone: field(`${row}.phone`),
        mailbox: field(`${row}.mailbox`),
        outOfHoursMailbox: field(`${row}.outOfHoursMailbox`),
        // Closing days are the annex's own, so that a point is closed on the same days.
        hours: own.week.length > 0 ? { ...own, closed: hoursInput(field, 'hours').closed ?? [] } : null,
      }
    }),
  }
}

/** The control that a refusal's path is about. */
export function controlOf(path: readonly string[]): string {
  const at = path.indexOf('hours')
  if (at >= 0 && path[at + 1] !== 'week') return [...path.slice(0, at + 1), path[at + 1] ?? 'week.1'].join('.')
  if (path.length === 1 && ['contacts', 'escalation', 'points'].includes(path[0] ?? '')) return `${path[0]}.0.name`
  return path.join('.')
}
