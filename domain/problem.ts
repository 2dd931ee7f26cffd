import { copenhagenDate, secondsOf } from './copenhagen.ts'
import type { InstructionVersion } from './instruction.ts'
import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'
import { WORKING_DAY_PROFILES } from './working-day-profile.ts'
import { addWorkingDays, countWorkingDays, type WorkingDaysCount } from './working-days.ts'

export { nextProblemState, type ProblemState, type ProblemStep, problemMayClose } from './problem-life.ts'

/** Why an incident begets a problem (Instruks 5.3, R-5.37). */
export type ProblemGround = 'MAJOR_WITH_WORKAROUND' | 'ROOT_CAUSE_UNKNOWN' | 'MANY_IDENTICAL'

/**
 * The grounds that hold an incident's closing until a problem is linked (R-5.37 (a) and (b)). The root cause counts
 * from resolving on; `isRootCauseKnown` is null before.
 */
export function problemGrounds(
  incident: Readonly<{ isMajorIncident: boolean; hasWorkaround: boolean; isRootCauseKnown: boolean | null }>,
): readonly ProblemGround[] {
  const grounds: ProblemGround[] = []
  if (incident.isMajorIncident && incident.hasWorkaround) grounds.push('MAJOR_WITH_WORKAROUND')
  if (incident.isRootCauseKnown === false) grounds.push('ROOT_CAUSE_UNKNOWN')
  return grounds
}

/** Must a problem be linked before this incident may be closed? */
export function problemRequired(incident: Parameters<typeof problemGrounds>[0]): boolean {
  return problemGrounds(incident).length > 0
}

/**
 * Are there many identical incidents (R-5.37 (c))? `openedAt` holds the incidents of the same service and category,
 * this one included; counted are those within the days of the switch (24 hours each) up to `at`.
 */
export function areManyIdentical(openedAt: readonly Date[], at: Date, instruction: InstructionVersion): boolean {
  const { count, days } = instruction.switches.manyIdentical
  const until = secondsOf(at)
  const recent = openedAt.map(secondsOf).filter(opened => opened <= until && opened > until - days * 86_400)
  return recent.length >= count
}

/** Is a root cause analysis required? A waiver holds until AUB objects to it. */
export function rootCauseRequired(
  problem: Readonly<{ grounds: readonly ProblemGround[]; isWaived: boolean; isObjectedTo: boolean; isAsked: boolean }>,
  instruction: InstructionVersion,
): boolean {
  if (problem.isObjectedTo || problem.isAsked) return true
  const isByDefault =
    instruction.switches.rcaDefault === 'REQUIRED_UNLESS_WAIVED' &&
    problem.grounds.some(ground => ground !== 'MANY_IDENTICAL')
  return isByDefault && !problem.isWaived
}

/** The root cause analysis is due ten working days after the problem is created, at the latest twenty (Instruks 5.3). */
const dueDays = 10
const wallDays = 20

export type RootCauseDates = Readonly<{
  due: WorkingDaysCount
  wall: WorkingDaysCount
  /** The working days 5, 8 and 10 on which the owner is reminded. */
  remindOn: readonly string[]
}>

/** The dates of a root cause analysis: working days from the creation; each due by the end of its day. */
export function rootCauseDates(createdAt: Date, instruction: InstructionVersion): RootCauseDates {
  const { workingDayProfile } = instruction.switches
  const createdOn = copenhagenDate(createdAt)
  return {
    due: counted(createdAt, dueDays, workingDayProfile),
    wall: counted(createdAt, wallDays, workingDayProfile),
    remindOn: [5, 8, dueDays].map(days => addWorkingDays(createdOn, days, workingDayProfile)),
  }
}

function counted(from: Date, days: number, profile: keyof typeof WORKING_DAY_PROFILES): WorkingDaysCount {
  const due = countWorkingDays({ from, days, profile: WORKING_DAY_PROFILES[profile] })
  if (!due.ok) throw new RangeError(`The profile ${profile} has no working days`)
  return due.value
}

/** May the analysis be agreed for this date ('YYYY-MM-DD')? Later than day ten, never later than day twenty. */
export function extensionAllowed(createdAt: Date, wishedOn: string, instruction: InstructionVersion): Outcome<string> {
  const { due, wall } = rootCauseDates(createdAt, instruction)
  if (wishedOn <= due.dueOn) return refused('ExtensionNotLater', ['wishedOn'], { dueOn: due.dueOn })
  if (wishedOn > wall.dueOn) return refused('ExtensionBeyondWall', ['wishedOn'], { latestOn: wall.dueOn })
  return granted(wishedOn)
}

/** Was the problem created later than one working day after the incident was resolved? A warning only. */
export function isProblemCreatedLate(createdAt: Date, resolvedAt: Date, instruction: InstructionVersion): boolean {
  const latest = addWorkingDays(copenhagenDate(resolvedAt), 1, instruction.switches.workingDayProfile)
  return copenhagenDate(createdAt) > latest
}
