import type { Priority } from './service-level.ts'

/** What every inquiry must say (Instruks 5.2.1); null where nothing was given. */
export type MinimumData = Readonly<{
  reporter: Readonly<Record<'name' | 'department' | 'location' | 'phone', string | null>>
  service: 'SCHOOL_STAY' | 'BOARD_AND_LODGING' | 'BOTH' | 'OTHER' | null
  otherService: string | null
  description: string | null
  businessConsequence: string | null
  priority: Priority | null
}>

/** The minimum data that are missing, as paths of the report, in the order of the form (Instruks 5.2.1, R-5.13). */
export function missingMinimumData(data: MinimumData): string[] {
  const { reporter } = data
  const required: readonly (readonly [string, unknown])[] = [
    ['reporter.name', reporter.name],
    ['reporter.department', reporter.department],
    ['reporter.location', reporter.location],
    ['reporter.phone', reporter.phone],
    ['service', data.service],
    ['otherService', data.service === 'OTHER' ? data.otherService : 'not asked'],
    ['description', data.description],
    ['businessConsequence', data.businessConsequence],
    ['priority', data.priority],
  ]
  return required.filter(([, value]) => isEmpty(value)).map(([path]) => path)
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}
