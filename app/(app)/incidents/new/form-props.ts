import type { Grid } from '#app/_parts/priority-picker.tsx'
import type { ReportFormQuery } from '#graphql/generated/operations.ts'

/** What the form is given by the page. */
export type FormProps = Readonly<{
  viewer: NonNullable<ReportFormQuery['viewer']>
  schools: ReportFormQuery['reportableSchools']
  aub: ReportFormQuery['aub']['nodes'][number] | null
  grid: Grid
  now: string
}>

/** What each section is given: what was typed before a refusal, and the sentence at each field at fault. */
export type SectionProps = Readonly<{
  typed: Readonly<Record<string, readonly string[]>>
  faults: Readonly<Record<string, string>>
}>
