import type { Grid } from '#app/_parts/priority-picker.tsx'
import type { ReportFormQuery } from '#graphql/generated/operations.ts'

/** What the form is given by the page. */
export type FormProps = Readonly<{
  viewer: NonNullable<ReportFormQuery['viewer']>
  schools: ReportFormQuery['reportableSchools']
  aub: ReportFormQuery['aub']['nodes'][number] | null
  grid: Grid
  now: string
  /** Somebody is on the telephone, and AUB enters what is said. */
  isCall: boolean
}>

/** What was typed, by the name of the field. */
export type Typed = Readonly<Record<string, readonly string[]>>

/** What the tab keeps of the form. */
export type Draft = Readonly<{ isKept: boolean; keep(typed: Typed): void; drop(): void; startAfresh(): void }>

/** What each section is given: what was typed before a refusal, and the sentence at each field at fault. */
export type SectionProps = Readonly<{
  typed: Typed
  faults: Readonly<Record<string, string>>
}>
