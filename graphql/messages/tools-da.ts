import type { Detail } from './sentence.ts'

type Say = (detail: Detail, field: readonly string[] | null) => string

const words = (text: unknown) => String(text ?? '').replaceAll(',', ', ')

/** Refusals that tools meet, and texts with a civil registration number in them. */
export const toolRefusals = {
  CivilNumberFound: () =>
    'Teksten indeholder et CPR-nummer. Fjern det, maskér det (251248-XXXX), eller gem det alligevel med en begrundelse.',
  UnknownPriorityWord: ({ known }) =>
    known
      ? `Ordet for prioriteten er ikke sat op for integrationen. Brug et af disse: ${words(known)}.`
      : 'Integrationen har ingen ord for prioriteter. Sæt dem op, eller angiv P1 til P4.',
} satisfies Record<string, Say>

export const toolReasons: Readonly<Record<string, (detail: Detail) => string>> = {
  CIVIL_NUMBER: () => 'indeholder et CPR-nummer. Fjern det.',
  TWICE: () => 'er der to gange. Lad ordet stå ét sted.',
  NO_COMMA: () => 'må ikke indeholde komma. Skriv ordet uden.',
  ONLY_CLIENT: () => 'er kun for integrationer. Angiv P1 til P4.',
}

export const toolLabels = {
  civilNumberReason: 'Begrundelse for at gemme CPR-nummeret',
  words: 'Integrationens ord',
  priorityWord: 'Integrationens ord for prioriteten',
}

export const civilNumberWarning = {
  HIGH: 'Teksten indeholder et CPR-nummer. Det er gemt og markeret på sagen; mails viser det maskeret.',
  MEDIUM: 'Teksten indeholder måske et CPR-nummer. Kontrollér den; mails viser det maskeret.',
}
