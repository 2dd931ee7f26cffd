import type { Detail } from './sentence.ts'

type Content = Readonly<Record<string, unknown>>
type SayFact = (content: Content) => string

/** Refusals of calls, coordinators, notes, schools and requests. */
export const coordinationRefusals = {
  NotMajorIncident: () =>
    'Sagen har aldrig været prioritet 1, så der udpeges ingen (afsnit 5.2.3). Hæv prioriteten først, hvis fejlen er kritisk.',
  NothingToAcknowledge: () => 'Ingen eskalering venter på svar. Læs sagen igen.',
  NotAnIncident: () => 'Sagen er ingen fejlmelding og har ingen ure. Svar på den i stedet (afsnit 3.1).',
  NotARequest: () => 'Sagen beder ikke om noget, der kan besvares sådan. Send en status i stedet.',
  AnswerNotPossible: () => 'Sådan kan anmodningen ikke besvares nu. Vælg et af de svar, som sagen viser.',
}

export const coordinationReasons: Readonly<Record<string, (detail: Detail) => string>> = {
  EMPTY_FILE: () => 'er tom. Vælg filen igen.',
  FILE_TOO_LARGE: () => 'er større end 5 MB. Vælg en mindre, eller del den.',
  FILE_KIND: () => 'er ikke en fil, som sagen tager. Vælg PDF, PNG, JPEG, DOCX, XLSX eller tekst i UTF-8.',
  TOO_MANY_FILES: ({ max }) => `er en for meget: sagen har allerede ${max} filer.`,
  REFERENCE_TAKEN: () => 'står allerede på en anden af jeres sager. Angiv et andet, eller åbn den sag.',
  NOT_HEARD: () => 'kan kun være ja, når nogen tog telefonen. Send en status i stedet.',
  ONLY_AUB: () => 'kan kun bruges af AUB. Lad feltet være tomt.',
  ONLY_CRITICAL_AT_AUB: () =>
    "er kun til AUB's egne fejl af prioritet 1. Sæt ansvarlig side til AUB og prioriteten til P1.",
  ONLY_INCIDENT: () => 'er kun til fejlmeldinger. Lad feltet være tomt.',
  NOT_ON_BEHALF: () => 'kan ikke angives på andres vegne. Lad feltet være tomt.',
  NO_REQUEST: () => 'hører ikke til en fejlmelding. Lad feltet være tomt.',
  IN_PAST: () => 'er passeret. Angiv et tidspunkt i fremtiden.',
  ENDS_BEFORE_START: () => 'ligger før begyndelsen. Angiv et senere tidspunkt.',
  ALREADY_AFFECTED: () => 'indeholder en skole, der allerede står som berørt. Fjern den fra listen.',
  NOT_AFFECTED: () => 'indeholder en skole, der ikke står som berørt. Fjern den fra listen.',
  TWICE: () => 'nævner samme skole to gange. Angiv ét resultat for hver.',
  REASON_WANTED: () => 'mangler. Skriv, hvorfor I siger nej.',
  NOT_CALLABLE: () =>
    'kan ikke bruges. Skriv en https-adresse på internettet eller en mailadresse hos jeres SMS-gateway.',
}

export const coordinationLabels: Readonly<Record<string, string>> = {
  number: 'Telefonnummer',
  caller: 'Hvem ringede',
  spokenWith: 'Hvem talte I med',
  at: 'Tidspunkt',
  note: 'Note',
  isStatus: 'Tæller som status',
  openPoints: 'Åbne punkter',
  link: 'Link',
  add: 'Skoler, der føjes til',
  remove: 'Skoler, der tages ud',
  results: 'Resultater',
  answer: 'Svar',
  caseType: 'Sagstype',
  broadcast: 'Til alle aftaler',
  onBehalfOf: 'På vegne af',
  'onBehalfOf.organisationId': 'På vegne af',
  'onBehalfOf.receivedAt': 'Opkald modtaget',
  request: 'Anmodning',
  'request.replyBy': 'Svar ønskes senest',
  'request.environment': 'Miljø',
  'request.periodFrom': 'Periodens begyndelse',
  'request.periodTo': 'Periodens slutning',
  'request.participants': 'Deltagere',
  'request.level': 'Eskalationsniveau',
}

const results: Readonly<Record<string, string>> = {
  ANSWERED: 'besvaret',
  QUEUE: 'i kø',
  NO_ANSWER: 'ikke besvaret',
}
const outcomes: Readonly<Record<string, string>> = {
  AFFECTED: 'berørt',
  RESTORED: 'virker igen',
  RESEND_DATA: 'data skal sendes igen',
  NOT_AFFECTED: 'ikke berørt',
}
const answers: Readonly<Record<string, string>> = {
  ACCEPTED: 'accepteret',
  DECLINED: 'afslået',
  ANSWERED: 'besvaret',
  DONE: 'gennemført',
}
const kinds: Readonly<Record<string, string>> = {
  OPERATIONAL_DIALOGUE: 'Driftsdialog er oprettet.',
  TEST_REQUEST: 'Anmodning om test er oprettet.',
  INFORMATION_REQUEST: 'Anmodning om oplysninger er oprettet.',
  RESOURCE_REQUEST: 'Anmodning om ressourcer er oprettet.',
  NOTICE: 'Orientering er sendt.',
}
const roles: Readonly<Record<string, string>> = {
  SITUATION_MANAGER: 'Situation Manager',
  COORDINATING_CONTACT: 'kontaktperson for koordinering',
}
const after = (before: unknown) => (before ? ` efter ${before}` : '')

export const coordinationFacts: Readonly<Record<string, SayFact>> = {
  IncidentReported: ({ priority, caseType }) =>
    caseType ? (kinds[String(caseType)] ?? String(caseType)) : `Sagen er oprettet med prioritet ${priority}.`,
  CallLogged: ({ caller, spokenWith, result, statusNumber }) =>
    `${caller ?? 'Nogen'} ringede${spokenWith ? ` og talte med ${spokenWith}` : ''}: ${results[String(result)] ?? result}.${
      statusNumber === undefined ? '' : ` Det tæller som status nr. ${statusNumber}.`
    }`,
  CallMissing: () => 'Opkaldet efter afsnit 5.2.3 er ikke noteret inden for et kvarter.',
  AttachmentAdded: ({ name }) => `Filen ${name} er vedhæftet.`,
  NoteAdded: () => 'Intern note.',
  ExternalReferenceRecorded: ({ system, number, before }) =>
    `Sagen hedder ${number} i ${system}${before && before !== number ? `, før ${before}` : ''}.`,
  SituationManagerAppointed: ({ name, relieved }) => `${name} er udpeget som Situation Manager${after(relieved)}.`,
  CoordinatingContactAppointed: ({ name, relieved }) =>
    `${name} er udpeget som kontaktperson for koordinering${after(relieved)}.`,
  CoordinatorMissing: ({ roles: missing }) =>
    `En time efter at fejlen blev kritisk mangler ${((missing ?? []) as string[]).map(role => roles[role] ?? role).join(' og ')}.`,
  HandlerAssigned: ({ handler, before }) =>
    before ? `Sagen er tildelt ${handler} efter ${before}.` : `Sagen er tildelt ${handler}.`,
  EscalationAcknowledged: ({ by, level }) =>
    `${by} har taget imod eskaleringen til niveau ${level}. Fristen løber videre.`,
  MailBounced: ({ organisation, answer, next }) =>
    `Ikke leveret til ${organisation}: ${answer}.${next ? ` ${next} er orienteret i stedet.` : ''}`,
  SchoolAffected: ({ school }) => `${school} er føjet til som berørt.`,
  SchoolOutcomeRecorded: ({ school, outcome, note }) =>
    `${school}: ${outcomes[String(outcome)] ?? outcome}.${note ? ` ${note}` : ''}`,
  RequestAnswered: ({ answer, text }) =>
    `Anmodningen er ${answers[String(answer)] ?? answer}.${text ? ` ${text}` : ''}`,
  RequestOverdue: () => 'Det ønskede svartidspunkt er passeret uden svar.',
}
