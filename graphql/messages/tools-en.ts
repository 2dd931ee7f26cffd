import type { Detail } from './sentence.ts'
import type { civilNumberWarning as danish, toolLabels as labels, toolRefusals as refusals } from './tools-da.ts'

type Say = (detail: Detail, field: readonly string[] | null) => string

const words = (text: unknown) => String(text ?? '').replaceAll(',', ', ')

export const toolRefusals: Record<keyof typeof refusals, Say> = {
  CivilNumberFound: () =>
    'The text holds a civil registration number (CPR). Take it out, mask it (251248-XXXX), or keep it with a reason.',
  UnknownPriorityWord: ({ known }) =>
    known
      ? `The word for the priority is not set for this client. Use one of these: ${words(known)}.`
      : 'No words for priorities are set for this client. Set them, or give P1 to P4.',
}

export const toolReasons: Readonly<Record<string, (detail: Detail) => string>> = {
  CIVIL_NUMBER: () => 'holds a civil registration number (CPR). Take it out.',
  TWICE: () => 'is there twice. Keep the word in one place.',
  NO_COMMA: () => 'must not hold a comma. Write the word without.',
  ONLY_CLIENT: () => 'is for clients only. Give P1 to P4.',
}

export const toolLabels: Record<keyof typeof labels, string> = {
  civilNumberReason: 'Reason for keeping the civil registration number',
  words: "The client's words",
  priorityWord: "The client's word for the priority",
}

export const civilNumberWarning: typeof danish = {
  HIGH: 'The text holds a civil registration number. It was stored and marked on the case; mails show it masked.',
  MEDIUM: 'The text may hold a civil registration number. Check it; mails show it masked.',
}
