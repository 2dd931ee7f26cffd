import { secondsOf } from './copenhagen.ts'

/** What a notice of a change must say (Instruks 5.4.1 and 5.2.1); null where nothing was given. */
export type ChangeData = Readonly<{
  reporter: Readonly<Record<'name' | 'department' | 'location' | 'phone', string | null>>
  title: string | null
  description: string | null
  businessConsequence: string | null
  services: readonly string[]
  priority: number | null
  changeType: string | null
  windowStart: Date | null
  windowEnd: Date | null
  urgency: string | null
  impact: string | null
  riskLevel: string | null
  riskText: string | null
  userImpact: string | null
  affectsAub: string | null
  affectsAubReason: string | null
}>

/**
 * The required data that a notice lacks, as paths of the form. While any is missing the
 * notice is not complete and the 60 days have not begun. A window must end after it begins.
 */
export function missingChangeData(data: ChangeData): string[] {
  const { reporter, windowStart, windowEnd } = data
  const isReversed = windowStart && windowEnd && secondsOf(windowEnd) <= secondsOf(windowStart)
  const required: readonly (readonly [string, unknown])[] = [
    ['reporter.name', reporter.name],
    ['reporter.department', reporter.department],
    ['reporter.location', reporter.location],
    ['reporter.phone', reporter.phone],
    ['changeType', data.changeType],
    ['title', data.title],
    ['description', data.description],
    ['businessConsequence', data.businessConsequence],
    ['services', data.services.length > 0 ? data.services : null],
    ['priority', data.priority],
    ['windowStart', windowStart],
    ['windowEnd', isReversed ? null : windowEnd],
    ['urgency', data.urgency],
    ['impact', data.impact],
    ['riskLevel', data.riskLevel],
    ['riskText', data.riskText],
    ['userImpact', data.userImpact],
    ['affectsAub', data.affectsAub],
    ['affectsAubReason', data.affectsAub === 'NO' ? data.affectsAubReason : 'not asked'],
  ]
  return required.filter(([, value]) => isMissing(value)).map(([path]) => path)
}

function isMissing(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}
