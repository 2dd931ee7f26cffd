import type { ChangeFacts, DialogueFacts } from './change.ts'
import { copenhagenDate, secondsOf } from './copenhagen.ts'
import { type FreezeCorrection, freezeAt, freezeTouching } from './freeze.ts'
import { type GateReason, reason } from './gate-reason.ts'
import type { InstructionVersion } from './instruction.ts'
import { earliestImplementation, noticeDays, noticeSuffices } from './notice.ts'

/** INSTANT: may it happen now. WINDOW: may AUB approve the window that is wished. */
type Setting = Readonly<{
  instruction: InstructionVersion
  corrections: readonly FreezeCorrection[]
  judging: 'INSTANT' | 'WINDOW'
}>

export type Check = (change: ChangeFacts, at: Date, setting: Setting) => GateReason | null

const incomplete: Check = ({ missing }) =>
  missing.length === 0 ? null : reason('RFC_INCOMPLETE', { missing: missing.join(', ') })

const noticeTooShort: Check = (change, at, { instruction, corrections }) => {
  if (change.type !== 'NORMAL' && instruction.switches.noticeAppliesTo === 'NORMAL_ONLY') return null
  const { noticeReceivedAt, windowStart } = change
  if (noticeReceivedAt && windowStart && noticeSuffices(noticeReceivedAt, windowStart, instruction)) return null
  const next = earliestImplementation(noticeReceivedAt ?? at, instruction, corrections).outsideFreezeOn
  if (!noticeReceivedAt || !windowStart) return reason('NOTICE_TOO_SHORT', {}, next)
  const days = noticeDays(noticeReceivedAt, copenhagenDate(windowStart))
  return reason('NOTICE_TOO_SHORT', { days, required: instruction.noticeDays }, next)
}

const dialogueMissing: Check = (change, at, { instruction }) => {
  const { dialogue, type } = change
  if (type === 'STANDARD') return null
  const isCalled = dialogue.calledAt !== null && secondsOf(dialogue.calledAt) <= secondsOf(at)
  if (type === 'EMERGENCY' && isCalled) return null
  return isHeld(dialogue, instruction) ? null : reason('DIALOGUE_MISSING')
}

/** A one-way message is no dialogue: each side must have said something. */
function isHeld(dialogue: DialogueFacts, instruction: InstructionVersion): boolean {
  if (!dialogue.hasEntryFromAub || !dialogue.hasEntryFromSchoolSide) return false
  const { dialogueGate } = instruction.switches
  if (dialogueGate === 'DOCUMENTED') return true
  if (dialogue.confirmedByAubAt === null) return false
  return dialogueGate === 'AUB_CONFIRMS' || dialogue.confirmedBySchoolSideAt !== null
}

const undecided: Check = ({ type, decision }, _at, { instruction }) => {
  if (type === 'STANDARD' || !instruction.switches.aubDecisionRequired) return null
  if (!decision) return reason('DECISION_MISSING')
  if (decision.verdict === 'OBJECTED') return reason('OBJECTED')
  return decision.openConditions > 0 ? reason('CONDITION_OPEN', { open: decision.openConditions }) : null
}

const inFreeze: Check = (change, at, { instruction, corrections, judging }) => {
  const { type, windowStart, windowEnd } = change
  const { freezeScope, freezeWeekend } = instruction.switches
  if (type === 'EMERGENCY' || change.hasFreezeExemption) return null
  if (type === 'STANDARD' && change.template?.allowedInFreeze) return null
  if (freezeScope === 'ATP_PRODUCTION_ONLY' && !change.touchesAtpProduction) return null
  const window = windowStart && windowEnd && freezeTouching(windowStart, windowEnd, freezeWeekend, corrections)
  // Inside its window a change is judged at the instant; before it, and by AUB, over the whole window.
  const now = judging === 'WINDOW' ? null : freezeAt(at, freezeWeekend, corrections)
  const freeze = judging === 'INSTANT' && isWithin(change, at) ? now : (window ?? now)
  if (!freeze) return null
  const next = earliestImplementation(change.noticeReceivedAt ?? at, instruction, corrections).outsideFreezeOn
  const { name, firstDay, lastDay } = freeze
  return reason('FREEZE', { freeze: name, firstDay, lastDay }, next)
}

const withoutIncident: Check = ({ type, priority, incidents, services, submittedAt }, at) => {
  if (type !== 'EMERGENCY') return null
  const before = secondsOf(submittedAt ?? at)
  const isUrgent = priority === 1 || priority === 2
  const underlies = incidents.some(
    one =>
      one.highestPriority <= 2 &&
      secondsOf(one.openedAt) < before &&
      one.services.some(service => services.includes(service)),
  )
  return isUrgent && underlies ? null : reason('EMERGENCY_WITHOUT_INCIDENT')
}

const notStandard: Check = (change, at) => {
  if (change.type !== 'STANDARD') return null
  const why = whyNotStandard(change, at)
  return why === null ? null : reason('STANDARD_NOT_APPROVED', { why })
}

function whyNotStandard({ template, services, submittedAt }: ChangeFacts, at: Date): string | null {
  if (!template) return 'MISSING'
  if (!template.approvedAt || secondsOf(template.approvedAt) > secondsOf(submittedAt ?? at)) return 'APPROVED_AFTER'
  if (template.revokedAt && secondsOf(template.revokedAt) <= secondsOf(at)) return 'REVOKED'
  if (template.validTo && copenhagenDate(at) > template.validTo) return 'EXPIRED'
  if (template.usesLeft === 0) return 'USED_UP'
  if (!template.supplierAllowed) return 'OTHER_SUPPLIER'
  return services.every(service => template.services.includes(service)) ? null : 'OTHER_SERVICE'
}

const superseded: Check = ({ scopeVersion, noticeScopeVersion, dialogue, type }) => {
  const isNoticeOld = noticeScopeVersion !== null && noticeScopeVersion !== scopeVersion
  const isDialogueOld = type !== 'STANDARD' && dialogue.scopeVersion !== null && dialogue.scopeVersion !== scopeVersion
  if (!isNoticeOld && !isDialogueOld) return null
  return reason('SUPERSEDED_SCOPE', {
    renew: isNoticeOld && isDialogueOld ? 'BOTH' : isNoticeOld ? 'NOTICE' : 'DIALOGUE',
  })
}

function isWithin({ windowStart, windowEnd }: ChangeFacts, at: Date): boolean {
  if (!windowStart || !windowEnd) return false
  return secondsOf(at) >= secondsOf(windowStart) && secondsOf(at) < secondsOf(windowEnd)
}

const outsideWindow: Check = (change, at) => (isWithin(change, at) ? null : reason('OUTSIDE_WINDOW'))

/** Every reason of C.3, in the order of its table. */
export const GATE_CHECKS: readonly Check[] = [
  incomplete,
  noticeTooShort,
  dialogueMissing,
  undecided,
  inFreeze,
  withoutIncident,
  notStandard,
  superseded,
  outsideWindow,
]
