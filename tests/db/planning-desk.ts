import { type AnnounceRequirementInput, announceRequirement } from '#db/commands/announce-requirement.ts'
import { type AnnounceServiceWindowInput, announceServiceWindow } from '#db/commands/announce-service-window.ts'
import { type AnswerRequirementInput, answerRequirement } from '#db/commands/answer-requirement.ts'
import { type ApproveStandardTemplateInput, approveStandardTemplate } from '#db/commands/approve-standard-template.ts'
import { confirmFreeze } from '#db/commands/confirm-freeze.ts'
import { type CorrectFreezeInput, correctFreeze } from '#db/commands/correct-freeze.ts'
import type { FreezeInput } from '#db/commands/decide-freeze.ts'
import { revokeStandardTemplate } from '#db/commands/revoke-standard-template.ts'
import { speak, type Who } from './desk.ts'

export const REQUIREMENT = {
  title: 'Nyt felt i kost og logi',
  specification: 'Feltet »afbrudt« sendes med fra version 3.2.',
  services: ['SCHOOL_STAY'],
  mustBeCompletedOn: '2027-02-01',
} as const satisfies AnnounceRequirementInput

export const TEMPLATE = {
  title: 'Månedlig patch',
  scope: 'Rettelser fra leverandøren af operativsystemet.',
  steps: 'Patch, genstart, prøv en indberetning.',
  limits: 'Højst en time, aldrig på en hverdag.',
  services: ['SCHOOL_STAY'],
} as const satisfies ApproveStandardTemplateInput

/** The verbs of whoever plans: freezes, service windows, requirements, standard changes. */
export const planning = {
  confirm: (who: Who, input: FreezeInput) => speak(who, 'confirmFreeze', input, tx => confirmFreeze(tx, input)),
  correct: (who: Who, input: CorrectFreezeInput) => speak(who, 'correctFreeze', input, tx => correctFreeze(tx, input)),
  window: (who: Who, input: AnnounceServiceWindowInput) =>
    speak(who, 'announceServiceWindow', input, tx => announceServiceWindow(tx, input)),
  require: (who: Who, more: Partial<AnnounceRequirementInput> = {}) => {
    const input = { ...REQUIREMENT, ...more }
    return speak(who, 'announceRequirement', input, tx => announceRequirement(tx, input))
  },
  answer: (who: Who, input: AnswerRequirementInput) =>
    speak(who, 'answerRequirement', input, tx => answerRequirement(tx, input)),
  approve: (who: Who, more: Partial<ApproveStandardTemplateInput> = {}) => {
    const input = { ...TEMPLATE, ...more }
    return speak(who, 'approveStandardTemplate', input, tx => approveStandardTemplate(tx, input))
  },
  revoke: (who: Who, id: string, expectedVersion = 1, reason = 'Den nye version er en anden.') => {
    const input = { id, expectedVersion, reason }
    return speak(who, 'revokeStandardTemplate', input, tx => revokeStandardTemplate(tx, input))
  },
}
