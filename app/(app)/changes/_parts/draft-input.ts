import { typedMoment } from '#app/_parts/typed-time.ts'
import type { DraftChangeInput } from '#graphql/generated/operations.ts'

type Field = (name: string) => string
type Faults = Record<string, 'date' | 'time' | 'gap'>

const texts = [
  'title',
  'description',
  'businessConsequence',
  'affectsAubReason',
  'riskText',
  'userImpact',
  'rollbackPlan',
  'testPlan',
  'communicationPlan',
] as const
const choices = ['type', 'priority', 'affectsAub', 'urgency', 'impact', 'riskLevel', 'templateId'] as const
const who = ['name', 'department', 'location', 'phone'] as const

/** The moment of a typed date and time; null when neither is given. What cannot be read is named by its field. */
function moment(field: Field, name: string, faults: Faults): string | null {
  const [date, time] = [field(`${name}.date`).trim(), field(`${name}.time`).trim()]
  if (date === '' && time === '') return null
  const typed = typedMoment(date, time)
  if ('iso' in typed) return typed.iso
  faults[typed.fault === 'date' ? `${name}.date` : `${name}.time`] = typed.fault
  return null
}

/** What the form holds. A field that it does not show is left out, so that the draft keeps what was there. */
export function draftInput(form: FormData): { input: DraftChangeInput; faults: Readonly<Faults> } {
  const field: Field = name => String(form.get(name) ?? '')
  const has = (name: string) => form.has(name)
  const orNull = (text: string) => text.trim() || null
  const faults: Faults = {}
  const input: Record<string, unknown> = {}
  for (const name of [...texts, ...choices]) if (has(name)) input[name] = orNull(field(name))
  for (const name of ['services', 'schools', 'incidents'])
    if (has(`${name}.asked`)) input[name] = form.getAll(name).map(String)
  for (const name of ['windowStart', 'windowEnd']) if (has(`${name}.date`)) input[name] = moment(field, name, faults)
  if (has('touches.asked')) input.touchesAtpProduction = field('touches') === 'yes'
  if (field('declare') === 'yes') input.declareScope = true
  // What is left empty is taken from the profile of whoever announces.
  if (has('reporter.name'))
    input.reporter = Object.fromEntries(
      who.filter(part => field(`reporter.${part}`).trim()).map(part => [part, field(`reporter.${part}`)]),
    )
  if (has('to')) input.to = orNull(field('to'))
  if (has('problem')) input.problem = orNull(field('problem'))
  return { input: input as DraftChangeInput, faults }
}
