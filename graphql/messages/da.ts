import {
  annexChangedMeanwhile,
  annexExample,
  annexLabel,
  annexLabels,
  annexReasons,
  annexRefusals,
  annexTask,
  notFoundNouns,
} from './annex-da.ts'
import { changeFacts, changeLabels, changeNouns, changeReasons, changeRefusals } from './change-da.ts'
import { clientLabels, clientNouns, clientRefusals } from './client-da.ts'
import { coordinationFacts, coordinationLabels, coordinationReasons, coordinationRefusals } from './coordination-da.ts'
import { type Fact, type FactWords, sayFact } from './facts.ts'
import { lifeFacts, lifeLabels, lifeReasons, lifeRefusals } from './life-da.ts'
import { news } from './news-da.ts'
import {
  changedMeanwhile,
  organisationFact,
  personLabels,
  personNouns,
  personReasons,
  personRefusals,
} from './people-da.ts'
import {
  draftChangedMeanwhile,
  problemFacts,
  problemLabels,
  problemNouns,
  problemReasons,
  problemRefusals,
} from './problem-da.ts'
import {
  fileColumns,
  handOverFacts,
  inactive,
  lineFaults,
  organisationChangedMeanwhile,
  registerLabels,
  registerNouns,
  registerReasons,
} from './register-da.ts'
import { type Detail, listed } from './sentence.ts'
import { civilNumberWarning, toolLabels, toolReasons, toolRefusals } from './tools-da.ts'

const labels: Readonly<Record<string, string>> = {
  ...changeLabels,
  ...lifeLabels,
  ...problemLabels,
  ...registerLabels,
  ...annexLabels,
  ...personLabels,
  ...toolLabels,
  ...coordinationLabels,
  ...clientLabels,
  filter: 'Filter',
  scope: 'Til hvem',
  title: 'Overskrift',
  description: 'Beskrivelse',
  businessConsequence: 'Konsekvens for forretningen',
  service: 'Berørt service',
  otherService: 'Andet system',
  priority: 'Prioritet',
  priorityReason: 'Begrundelse for prioriteten',
  'externalRef.system': 'Eget system',
  'externalRef.id': 'Eget sagsnummer',
  reporter: 'Indberetter',
  'reporter.name': 'Indberetters navn',
  'reporter.department': 'Indberetters afdeling',
  'reporter.location': 'Indberetters placering',
  'reporter.phone': 'Indberetters telefon',
  'handler.name': 'Sagsbehandlers navn',
  'handler.phone': 'Sagsbehandlers telefon',
  situation: 'Situation',
  handling: 'Håndtering',
  nextStep: 'Næste skridt',
  text: 'Tekst',
  workaround: 'Midlertidig løsning',
  actualReason: 'Begrundelse for efterregistrering',
  actualResolvedAt: 'Faktisk løst',
  detectedAt: 'Fundet',
  shouldHaveDetectedAt: 'Burde være fundet',
  occurredAt: 'Opstået',
  schools: 'Berørte skoler',
  organisationId: 'Organisation',
  hours: 'Åbningstid',
  days: 'Antal arbejdsdage',
  fromYear: 'Fra år',
  toYear: 'Til år',
}

/** What is wrong with a value, and what to do. Lengths in characters. */
const reasons: Readonly<Record<string, (detail: Detail) => string>> = {
  ...annexReasons,
  ...personReasons,
  ...registerReasons,
  ...toolReasons,
  ...coordinationReasons,
  ...changeReasons,
  ...problemReasons,
  ...lifeReasons,
  SpansOverlap: () => 'har to åbningstider, der overlapper. Ret dem, så den ene slutter, før den næste begynder.',
  SpanReversed: () => 'lukker, før den åbner. Skriv åbning før lukning; 24:00 er tilladt som lukning.',
  SpanMalformed: () => 'kan ikke læses. Skriv en åbning og en lukning, for eksempel 08:00 og 15:00.',
  TimeMalformed: () => 'er ikke et klokkeslæt. Skriv TT:MM fra 00:00 til 24:00.',
  CalendarMalformed: () => 'kan ikke læses. Ugedage skrives 1 (mandag) til 7 (søndag).',
  WEEKDAY_TWICE: () => 'har samme ugedag to gange. Saml dagens åbningstider ét sted.',
  NOT_A_FILTER: () => 'er ikke et filter fra listen. Gem visningen fra listens side.',
  REQUIRED: () => 'mangler. Udfyld feltet.',
  TOO_SHORT: ({ min }) => `er for kort. Skriv mindst ${min} tegn.`,
  TOO_LONG: ({ max }) => `er for lang. Skriv højst ${max} tegn.`,
  TOO_MANY: ({ max }) => `har for mange. Angiv højst ${max}.`,
  NOT_STORABLE: () => 'indeholder tegn, der ikke kan gemmes. Skriv teksten igen uden specialtegn.',
  PHONE: () => 'er ikke et telefonnummer. Skriv otte cifre, eller landekode som i +4570113000.',
  TOO_EARLY: ({ days }) => `ligger mere end ${days} dage tilbage. Angiv et senere tidspunkt.`,
  TAKEN: () => 'er allerede brugt på en sag, som I har oprettet. Angiv et andet, eller åbn den sag.',
  IN_FUTURE: () => 'ligger i fremtiden. Angiv et tidspunkt, der er passeret.',
  AFTER_DETECTION: () => 'ligger efter, at fejlen blev fundet. Angiv et tidligere tidspunkt.',
  BEFORE_OPENED: () => 'ligger før, at sagen blev oprettet. Angiv et senere tidspunkt.',
  REASON_REQUIRED: () => 'mangler. Skriv, hvorfor løsningen registreres senere.',
  UNKNOWN_ORGANISATION: () => 'indeholder en, som du ikke arbejder sammen med. Vælg fra listen.',
  ONLY_OWN_SCHOOL: () => 'kan kun være jeres egen skole. Lad feltet være tomt.',
  EXACTLY_ONE: () => 'skal angives på netop én måde: en organisation eller egne åbningstider.',
  OUT_OF_RANGE: ({ min, max }) => `ligger uden for det tilladte. Angiv ${min} til ${max}.`,
  NO_ANNEX: () => 'har ikke indsendt et bilag med åbningstider. Angiv åbningstiderne selv.',
}

const viewNouns: Readonly<Record<string, string>> = { VIEW: 'Visningen findes ikke længere. Læs siden igen.' }

type Say = (detail: Detail, field: readonly string[] | null) => string

/** One sentence for each refusal: what is wrong, where, and what to do. */
const refusals = {
  ...annexRefusals,
  ...personRefusals,
  ...toolRefusals,
  ...coordinationRefusals,
  ...clientRefusals,
  ...changeRefusals,
  ...problemRefusals,
  ...lifeRefusals,
  NotPermitted: () => 'Din rolle giver ikke adgang til dette. Bed en administrator i din organisation om hjælp.',
  NotFound: ({ noun }) =>
    notFoundNouns[String(noun)] ??
    registerNouns[String(noun)] ??
    personNouns[String(noun)] ??
    clientNouns[String(noun)] ??
    viewNouns[String(noun)] ??
    changeNouns[String(noun)] ??
    problemNouns[String(noun)] ??
    'Sagen findes ikke, eller du har ikke adgang til den. Kontrollér nummeret.',
  InvalidInput: (detail, field) => {
    const path = field?.join('.') ?? ''
    const label = annexLabel(field) ?? labels[path] ?? labels[field?.[0] ?? ''] ?? path
    return `»${label}« ${reasons[String(detail.reason)]?.(detail) ?? 'er ikke gyldig. Ret værdien og prøv igen.'}`
  },
  VersionConflict: ({ currentVersion, noun }) =>
    changedMeanwhile[String(noun)] ??
    (noun === 'ROOT_CAUSE_DRAFT' ? draftChangedMeanwhile : undefined) ??
    (noun === 'ANNEX'
      ? annexChangedMeanwhile(currentVersion)
      : noun === 'ORGANISATION'
        ? organisationChangedMeanwhile(currentVersion)
        : `Sagen er ændret af en anden siden du så den (nu version ${currentVersion}). Læs den igen, og tag stilling på ny.`),
  IdempotencyConflict: () =>
    'Nøglen (Idempotency-Key) er brugt før med et andet indhold. Brug en ny nøgle til en ny anmodning.',
  IncompleteReport: ({ missing, mayAcceptIncomplete }) =>
    `Der mangler oplysninger, som afsnit 5.2.1 kræver: ${listed(missing, labels, 'og')}. ${
      mayAcceptIncomplete
        ? 'Udfyld dem, eller indsend alligevel, da sagen er prioritet 1.'
        : 'Udfyld dem, og send igen.'
    }`,
  PriorityReasonRequired: ({ suggestedPriority }) =>
    `Svarene giver prioritet ${suggestedPriority}. Skriv en begrundelse for at vælge en lavere prioritet (afsnit 5.2).`,
  AlreadyBegun: () => 'Fejlhåndteringen er allerede påbegyndt. Læs sagen igen.',
  AlreadyResolved: () => 'Sagen er allerede løst. Læs sagen igen.',
  AlreadyClosed: () => 'Sagen er lukket og kan ikke ændres. Opret en ny sag, hvis fejlen er der igen.',
  NotResolved: () => 'Sagen er ikke løst. Markér den som løst, før den lukkes.',
  HandlerRequired: () =>
    'Angiv navn og telefon på den person, der håndterer sagen. En integration kan ikke selv påbegynde (afsnit 4.2).',
  ProblemRequired: ({ conditions }) =>
    String(conditions).includes('MAJOR')
      ? 'Afsnit 5.3 kræver et problem, fordi en kritisk fejl er løst midlertidigt. Opret problemet, før sagen lukkes.'
      : 'Afsnit 5.3 kræver et problem, fordi årsagen er ukendt. Opret problemet, før sagen lukkes.',
  CalendarNeverOpens: () => 'Åbningstiden åbner ikke inden for 400 dage. Ret åbningstiden, og prøv igen.',
} satisfies Record<string, Say>

const suggestions: Readonly<Record<string, string>> = {
  BLOCKS_SYSTEM: 'Leverancen blokerer systemet; det er altid kritisk (afsnit 5.2).',
  DATA_CANNOT_BE_DELIVERED: 'Data kan ikke leveres; det er altid kritisk (afsnit 5.2).',
  DATA_FAULTY_TO_LARGER_EXTENT: 'Data er fejlbehæftede i større omfang; det er altid kritisk (afsnit 5.2).',
  WHOLE_INTERFACE_DOWN: 'Hele snitfladen er nede; det er altid kritisk (afsnit 5.2).',
  REPORTER: 'Indberetteren har valgt prioriteten uden at angive påvirkning og hastegrad (afsnit 5.2.4).',
  GRID: 'Prioriteten følger af påvirkning og hastegrad (afsnit 5.2.4).',
}

const words: FactWords = {
  language: 'da',
  clocks: {
    REACTION: 'reaktion',
    FIRST_FEEDBACK: 'første tilbagemelding',
    NEXT_STATUS: 'næste status',
    AGREED_FEEDBACK: 'aftalt tilbagemelding',
  },
  erased: 'Indholdet er slettet.',
  facts: {
    ...changeFacts,
    ...lifeFacts,
    ...problemFacts,
    ...handOverFacts,
    ...coordinationFacts,
    ContentErased: ({ seq }) => `Indholdet af post ${seq} er slettet.`,
    CivilNumberKept: () => 'Teksten indeholder muligvis et CPR-nummer og er gemt uændret.',
    ReportAmended: () => 'Indberetningen er ændret af den, der oprettede den.',
    CaseExported: ({ format }) => `Sagen er eksporteret (${format}).`,
    IncidentBegun: ({ handler }) => `${handler} har påbegyndt fejlhåndteringen.`,
    StatusSent: ({ number }) => `Status nr. ${number} er sendt til modparten.`,
    IncidentResolved: () => 'Sagen er løst.',
    IncidentClosed: () => 'Sagen er lukket.',
    ClockHalfUsed: (_content, clock, time) => `Halvdelen af tiden til ${clock} (frist ${time}) er brugt.`,
    ClockAtRisk: (_content, clock, time) => `80 % af tiden til ${clock} (frist ${time}) er brugt.`,
    ReactionMissed: (_content, _clock, time) => `Reaktionsfristen ${time} er overskredet.`,
    FeedbackMissed: (_content, clock, time) => `Fristen ${time} for ${clock} er overskredet.`,
    IncidentEscalated: ({ level, contactName }) => `Eskaleret til niveau ${level}: ${contactName} er orienteret.`,
  },
}

export const da = {
  labels,
  reasons,
  refusals: refusals as Readonly<Record<keyof typeof refusals, Say>>,
  suggestion: (reason: string): string => suggestions[reason] ?? reason,
  fact: (fact: Fact): string => sayFact(fact, words),
  news,
  civilNumberWarning,
  annexTask,
  annexExample,
  organisationFact,
  inactive: inactive as Readonly<Record<keyof typeof inactive, string>>,
  fileColumns,
  lineFaults,
  words: {
    roundTheClock: 'døgnet rundt',
    closedToday: 'lukket i dag',
    anotherSupplier: 'Anden leverandør',
  } as Readonly<Record<'roundTheClock' | 'closedToday' | 'anotherSupplier', string>>,
}
export type Messages = typeof da
