import { sayInstant } from '#domain/say-time.ts'
import type { Detail } from './sentence.ts'

type Content = Readonly<Record<string, unknown>>
type SayFact = (content: Content, clock: string, time: string) => string

const closed: Readonly<Record<string, string>> = {
  ACCEPTED: 'Forslaget er allerede godtaget. Læs sagen igen.',
  REPLACED: 'Forslaget er trukket tilbage eller afløst af et nyere. Læs sagen igen.',
  PASSED: 'Det foreslåede tidspunkt er passeret. Foreslå et nyt.',
  HOURLY: 'Sagen er nu prioritet 1, hvor der gives status hver time. Der aftales ikke et tidspunkt.',
}

/** Refusals of reopening, recalling, priorities, disputes and agreed times. */
export const lifeRefusals = {
  DisputeAlreadyOpen: () =>
    'Parterne er allerede uenige om dette på sagen. Bliv enige først; niveau 2 på begge sider kan afgøre det.',
  NoSuchDispute: () => 'Der er ingen uenighed at svare på eller afgøre. Læs sagen igen.',
  LevelTwoRequired: () =>
    'Kun en person på eskalationsniveau 2 kan afgøre en uenighed. Bed jeres niveau 2 om at gøre det.',
  ProposalClosed: ({ state }: Detail) =>
    closed[String(state)] ?? 'Forslaget kan ikke længere godtages. Læs sagen igen.',
  RecallTooLate: ({ isLate, isFollowed }: Detail) =>
    isFollowed
      ? 'Der er sendt en ny besked siden. Træk den seneste tilbage først, eller send en ny, der retter den.'
      : isLate
        ? 'En status, der er registreret med et tidligere tidspunkt, kan ikke trækkes tilbage. Send en ny, der retter den.'
        : 'De ti sekunder er gået, eller en mail er sendt. Send en ny status, der retter den.',
  ReopenTooLate: () =>
    'Sagen blev lukket for mere end 30 dage siden og kan ikke genåbnes. Opret en ny sag, der henviser til den.',
}

export const lifeReasons: Readonly<Record<string, (detail: Detail) => string>> = {
  SAME_PRIORITY: () => 'er den prioritet, sagen har. Vælg en anden.',
  P1_IS_HOURLY: () => 'kan ikke aftales ved prioritet 1, hvor der gives status hver time. Lad feltet være tomt.',
  ONLY_P4: () => 'kan kun være løsningstid, når sagen er prioritet 4. Vælg næste tilbagemelding.',
  TOO_FAR: ({ days }) => `ligger mere end ${days} dage fremme. Vælg et tidligere tidspunkt.`,
  EXACTLY_ONE_VALUE: () => 'eller tidspunktet skal angives, men kun én af delene.',
  BEFORE_EVENT: () => 'ligger før, at fejlen opstod. Angiv et senere tidspunkt.',
  BEFORE_REOPENED: () => 'ligger før, at sagen blev genåbnet. Angiv et senere tidspunkt.',
  BEFORE_SOLVED: () => 'ligger før, at fejlen sidst blev løst. Angiv et senere tidspunkt.',
  BEFORE_LAST_STATUS: () => 'ligger før den seneste status. Angiv et senere tidspunkt.',
}

export const lifeLabels: Readonly<Record<string, string>> = {
  actualBegunAt: 'Faktisk påbegyndt',
  actualSentAt: 'Faktisk meldt',
  nextFeedbackAt: 'Næste tilbagemelding',
  dueAt: 'Tidspunkt',
  about: 'Forslaget',
  note: 'Besked',
  duplicateOf: 'Den anden sag',
  followsUp: 'Den tidligere sag',
  wished: 'Ønsket prioritet',
  evidence: 'Grundlag',
}

const priority = (value: unknown) => `prioritet ${value}`
const at = (value: unknown) => (typeof value === 'string' ? sayInstant(new Date(value), 'da') : '')

export const lifeFacts: Readonly<Record<string, SayFact>> = {
  StatusRecalled: ({ number }) => `Status nr. ${number} er trukket tilbage, før den blev sendt.`,
  IncidentReopened: ({ text }) => `Sagen er genåbnet: ${text}`,
  IncidentCancelled: ({ reason, text }) =>
    reason === 'DUPLICATE' ? `Sagen er annulleret som dublet: ${text}` : `Sagen er annulleret: ${text}`,
  IncidentPromoted: () => 'Nedbruddet har varet 24 timer. Sagen er nu prioritet 1.',
  OutagePromotionNear: ({ promoteAt, isAutomatic }) =>
    isAutomatic
      ? `Nedbruddet har varet 20 timer. Sagen bliver prioritet 1 ${at(promoteAt)}.`
      : `Nedbruddet har varet 20 timer. ${at(promoteAt)} bør prioriteten hæves.`,
  PriorityChanged: ({ from, to, reason, text }) =>
    `Prioriteten er ændret fra ${from} til ${to} (${reason === 'CORRECTION' ? 'rettelse' : 'nye oplysninger'}): ${text}`,
  PriorityObjected: ({ wished, running, reason }) =>
    `Indsigelse mod prioriteten: ${priority(wished)} ønskes. Indtil det er afgjort, gælder ${priority(running)}. ${reason}`,
  DisputeSettled: ({ about, value, isSettled }) => {
    const what = about === 'PRIORITY' ? priority(value) : `fundet ${at(value)}`
    return isSettled
      ? `Uenigheden er afgjort: ${what}.`
      : `Niveau 2 foreslår afgørelsen ${what}. Den anden side mangler.`
  },
  DetectionClaimed: ({ shouldHaveDetectedAt, reason }) =>
    `Påstand: fejlen burde være fundet ${at(shouldHaveDetectedAt)}. ${reason}`,
  DetectionClaimAnswered: ({ isAccepted, shouldHaveDetectedAt, reason }) =>
    isAccepted
      ? `Påstanden er godtaget: fristerne løber fra ${at(shouldHaveDetectedAt)}.`
      : `Påstanden er afvist: ${reason}`,
  FeedbackTimeProposed: ({ about, dueAt }) =>
    about === 'SOLUTION' ? `Foreslået løsningstid: ${at(dueAt)}.` : `Foreslået næste tilbagemelding: ${at(dueAt)}.`,
  FeedbackTimeAccepted: ({ about, dueAt }) =>
    about === 'SOLUTION' ? `Aftalt løsningstid: ${at(dueAt)}.` : `Aftalt næste tilbagemelding: ${at(dueAt)}.`,
  ProblemMissing: () => 'Sagen lukkes ikke af sig selv: afsnit 5.3 kræver et problem, og det mangler.',
  SolutionTimeMissing: () => 'Der er ikke aftalt en løsningstid efter fem arbejdsdage (afsnit 5.2.5).',
}
