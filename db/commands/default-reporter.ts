import type { DefaultReporter } from '#db/tables/people.ts'
import { type Checks, fail, phone, text } from './input.ts'

export type ReporterInput = Readonly<{ name: string; department: string; location: string; phone: string }>

/** Who is asked when a client has reported: a human with a telephone, in all four fields of 5.2.1. */
export function reporterOf(checks: Checks, given: ReporterInput): DefaultReporter {
  const line = (field: keyof ReporterInput) =>
    text(checks, `defaultReporter.${field}`, given[field], { max: 200, isRequired: true }) ?? ''
  const [name, department, location] = [line('name'), line('department'), line('location')]
  if (given.phone.trim() === '') fail(checks, 'defaultReporter.phone', 'REQUIRED')
  return { name, department, location, phone: phone(checks, 'defaultReporter.phone', given.phone) ?? '' }
}
