import { typedMoment } from '#app/_parts/typed-time.ts'
import type { Words } from '#app/_words/words.ts'
import { copenhagenIso } from '#domain/copenhagen.ts'

export type Search = Promise<Readonly<Record<string, string | string[] | undefined>>>

/** The form's fields, which live in the address: the form needs no script and its answer can be shared. */
export async function asked(search: Search): Promise<(name: string) => string> {
  const fields = await search
  return name => String((Array.isArray(fields[name]) ? fields[name][0] : fields[name]) ?? '').trim()
}

/** Today and now as people type them, for empty fields. */
export function typedNow(now: string): Readonly<{ date: string; time: string }> {
  const [date = '', clock = ''] = copenhagenIso(new Date(now)).split('T')
  const [year, month, day] = date.split('-')
  return { date: `${Number(day)}.${Number(month)}.${year}`, time: clock.slice(0, 5).replace(':', '.') }
}

/** A typed moment, or the sentence for the field at fault. */
export function momentOf(
  field: (name: string) => string,
  names: readonly [date: string, time: string],
  bad: Words['calculate']['bad'],
): Readonly<{ iso: string }> | Readonly<{ faults: Readonly<Record<string, string>> }> {
  const moment = typedMoment(field(names[0]), field(names[1]))
  if ('iso' in moment) return moment
  return { faults: { [moment.fault === 'date' ? names[0] : names[1]]: bad[moment.fault] } }
}

/** A refusal of the graph as a sentence at the field of this form that it is about. */
export function refused(
  refusal: Readonly<{ message: string; field: readonly string[] | null }>,
  fields: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const path = refusal.field?.filter(part => part !== 'input') ?? []
  return { [fields[path[0] ?? ''] ?? '']: refusal.message }
}
