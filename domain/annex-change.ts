import type { AnnexContent } from './annex.ts'
import { hoursText, spansText } from './phone-hours.ts'

/** One field that two versions of an annex say differently; null where it is not filled in. */
export type AnnexChange = Readonly<{ field: string; before: string | null; after: string | null }>

const joined = (...parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(', ')
const ended = (endedOn: string | null | undefined) => (endedOn ? `† ${endedOn}` : null)

/** An annex as flat fields in the order of the form, so that two versions can be laid side by side. */
function fieldsOf(annex: AnnexContent): Map<string, string> {
  const { unitName, phone, mailbox, outOfHoursMailbox, onCallPhone, onCallAddress, statusPageUrl, hours } = annex
  const typed = hoursText(hours)
  const fields: Record<string, string | null> = {
    unitName,
    phone,
    mailbox,
    outOfHoursMailbox,
    onCallPhone,
    onCallAddress,
    statusPageUrl,
  }
  for (const day of ['1', '2', '3', '4', '5', '6', '7']) fields[`hours.week.${day}`] = spansText(hours.week[day])
  fields['hours.closed'] = [...typed.closed].sort().join(', ')
  for (const [date, text] of Object.entries(typed.special)) fields[`hours.special.${date}`] = text
  for (const one of annex.contacts) {
    const text = joined(one.name, one.department, one.location, one.phone, one.email, ended(one.endedOn))
    fields[`contacts.${one.role}`] = [fields[`contacts.${one.role}`], text].filter(Boolean).join('; ')
  }
  for (const one of annex.escalation) {
    const { deputy } = one
    const text = joined(one.name, one.phone, one.email, ended(one.endedOn))
    fields[`escalation.${one.level}`] = [fields[`escalation.${one.level}`], text].filter(Boolean).join('; ')
    if (deputy) fields[`escalation.${one.level}.deputy`] = joined(deputy.name, deputy.phone, deputy.email)
  }
  for (const point of annex.points) {
    const open = point.hours && Object.values(hoursText(point.hours).week).filter(Boolean).join(' / ')
    fields[`points.${point.service}.${point.caseType}`] = joined(
      point.name,
      point.phone,
      point.mailbox,
      point.outOfHoursMailbox,
      open,
    )
  }
  return new Map(Object.entries(fields).map(([field, text]) => [field, text ?? '']))
}

/** What a later version of an annex says differently from an earlier one (R-5.4: keep each other informed of changes). */
export function annexChanges(before: AnnexContent | null, after: AnnexContent): readonly AnnexChange[] {
  const [old, now] = [before ? fieldsOf(before) : new Map<string, string>(), fieldsOf(after)]
  const changes: AnnexChange[] = []
  for (const field of new Set([...now.keys(), ...old.keys()])) {
    const [was, is] = [old.get(field) || null, now.get(field) || null]
    if (was !== is) changes.push({ field, before: was, after: is })
  }
  return changes
}
