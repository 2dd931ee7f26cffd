import {
  type AnnexContent,
  CONTACT_ROLES,
  type ContactPerson,
  type ContactPoint,
  type ContactRole,
  type EscalationContact,
} from '#domain/annex.ts'
import { parseDate } from '#domain/calendar.ts'
import { type PhoneHours, type TypedPhoneHours, typedPhoneHours } from '#domain/phone-hours.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, email, fail, phone, text } from './input.ts'

type Typed = string | null
type TypedPerson = Readonly<{ name?: Typed; email?: Typed; phone?: Typed }>
/** An annex as somebody types it: phones and hours in any form that people write, empty where nothing is known yet. */
export type AnnexInput = Readonly<{
  unitName?: Typed
  phone?: Typed
  mailbox?: Typed
  outOfHoursMailbox?: Typed
  onCallPhone?: Typed
  onCallAddress?: Typed
  statusPageUrl?: Typed
  hours: TypedPhoneHours
  escalation?:
    | readonly (TypedPerson & Readonly<{ level: number; deputy?: TypedPerson | null; endedOn?: Typed }>)[]
    | null
  contacts?:
    | readonly (TypedPerson & Readonly<{ role: ContactRole; department?: Typed; location?: Typed; endedOn?: Typed }>)[]
    | null
  points?:
    | readonly Readonly<{
        service: ContactPoint['service']
        caseType: ContactPoint['caseType']
        name?: Typed
        phone?: Typed
        mailbox?: Typed
        outOfHoursMailbox?: Typed
        hours?: TypedPhoneHours | null
      }>[]
    | null
}>

const MOST = { contacts: 40, escalation: 12, points: 8, closed: 60, special: 60 }
const NAME = { min: 2, max: 120 }

const number = (checks: Checks, field: string, value: Typed | undefined) => phone(checks, field, value) ?? ''

/** An https address; null when absent. */
export function webAddress(checks: Checks, field: string, value: Typed | undefined): string | null {
  const given = text(checks, field, value, { max: 254 })
  if (given !== null && !(URL.canParse(given) && new URL(given).protocol === 'https:'))
    fail(checks, field, 'WEB_ADDRESS')
  return given
}

function lastDay(checks: Checks, field: string, value: Typed | undefined): string | null {
  const given = value?.trim() || null
  if (given && !parseDate(given).ok) fail(checks, field, 'DATE')
  return given
}

function hoursOf(checks: Checks, field: string, typed: TypedPhoneHours): PhoneHours {
  if (typed.closed.length > MOST.closed) fail(checks, `${field}.closed`, 'TOO_MANY', { max: MOST.closed })
  if (Object.keys(typed.special).length > MOST.special)
    fail(checks, `${field}.special`, 'TOO_MANY', { max: MOST.special })
  const hours = typedPhoneHours(typed, field.split('.'))
  if (hours.ok) return hours.value
  // A date that is a field's name, such as 2026-12-24, holds no dot; the path can be said as it is.
  fail(checks, (hours.refusal.field ?? [field]).join('.'), hours.refusal.kind)
  return { week: {}, closed: [], special: {} }
}

const isEmpty = (...values: readonly (Typed | undefined)[]) => values.every(value => !value?.trim())

/** Phones, mails, hours and lengths of an annex; what is missing is not at fault until it is sent in. */
export function checkedAnnex(input: AnnexInput): Outcome<AnnexContent> {
  const checks: Checks = { refusal: null }
  const person = (path: string, one: TypedPerson) => ({
    name: text(checks, `${path}.name`, one.name, NAME) ?? '',
    email: email(checks, `${path}.email`, one.email),
    phone: number(checks, `${path}.phone`, one.phone),
  })
  const few = <T>(name: 'contacts' | 'escalation' | 'points', all: readonly T[] | null | undefined): readonly T[] => {
    if ((all?.length ?? 0) > MOST[name]) fail(checks, name, 'TOO_MANY', { max: MOST[name] })
    return (all ?? []).slice(0, MOST[name])
  }
  const content: AnnexContent = {
    unitName: text(checks, 'unitName', input.unitName, NAME) ?? '',
    phone: number(checks, 'phone', input.phone),
    mailbox: email(checks, 'mailbox', input.mailbox),
    outOfHoursMailbox: email(checks, 'outOfHoursMailbox', input.outOfHoursMailbox),
    onCallPhone: phone(checks, 'onCallPhone', input.onCallPhone),
    onCallAddress: text(checks, 'onCallAddress', input.onCallAddress, { max: 254 }),
    statusPageUrl: webAddress(checks, 'statusPageUrl', input.statusPageUrl),
    hours: hoursOf(checks, 'hours', input.hours),
    contacts: few('contacts', input.contacts).flatMap((one, index): ContactPerson[] => {
      const path = `contacts.${index}`
      if (!CONTACT_ROLES.includes(one.role)) fail(checks, `${path}.role`, 'REQUIRED')
      if (isEmpty(one.name, one.email, one.phone, one.department, one.location)) return []
      const department = text(checks, `${path}.department`, one.department, { max: 120 }) ?? ''
      const location = text(checks, `${path}.location`, one.location, { max: 120 }) ?? ''
      const endedOn = lastDay(checks, `${path}.endedOn`, one.endedOn)
      return [{ role: one.role, ...person(path, one), department, location, endedOn }]
    }),
    escalation: few('escalation', input.escalation).flatMap((one, index): EscalationContact[] => {
      const path = `escalation.${index}`
      const { level, deputy } = one
      if (level !== 1 && level !== 2 && level !== 3) fail(checks, `${path}.level`, 'OUT_OF_RANGE', { min: 1, max: 3 })
      if (isEmpty(one.name, one.email, one.phone)) return []
      const hasDeputy = deputy && !isEmpty(deputy.name, deputy.email, deputy.phone)
      const endedOn = lastDay(checks, `${path}.endedOn`, one.endedOn)
      const second = hasDeputy ? person(`${path}.deputy`, deputy) : null
      return [{ level: level as 1 | 2 | 3, ...person(path, one), deputy: second, endedOn }]
    }),
    points: few('points', input.points).flatMap((one, index): ContactPoint[] => {
      const path = `points.${index}`
      const { service, caseType } = one
      if (isEmpty(one.name, one.phone, one.mailbox, one.outOfHoursMailbox) && !one.hours) return []
      return [
        {
          service,
          caseType,
          name: text(checks, `${path}.name`, one.name, { ...NAME, isRequired: true }) ?? '',
          phone: required(checks, `${path}.phone`, number(checks, `${path}.phone`, one.phone)),
          mailbox: required(checks, `${path}.mailbox`, email(checks, `${path}.mailbox`, one.mailbox)),
          outOfHoursMailbox: email(checks, `${path}.outOfHoursMailbox`, one.outOfHoursMailbox) || null,
          hours: one.hours ? hoursOf(checks, `${path}.hours`, one.hours) : null,
        },
      ]
    }),
  }
  oneMeaning(checks, content)
  return checks.refusal ? { ok: false, refusal: checks.refusal } : { ok: true, value: content }
}

function required(checks: Checks, field: string, given: string): string {
  if (given === '') fail(checks, field, 'REQUIRED')
  return given
}

/** Each service and type of case has one receiver, and one name has one set of hours: clocks remember hours by name. */
function oneMeaning(checks: Checks, { points, unitName }: AnnexContent): void {
  for (const [index, point] of points.entries()) {
    const earlier = points.slice(0, index)
    if (earlier.some(one => one.service === point.service && one.caseType === point.caseType))
      fail(checks, `points.${index}.caseType`, 'POINT_TAKEN')
    const twin = earlier.find(one => one.name === point.name)
    if (
      (twin && JSON.stringify(twin.hours) !== JSON.stringify(point.hours)) ||
      (point.hours && point.name === unitName)
    )
      fail(checks, `points.${index}.name`, 'OTHER_HOURS')
  }
}
