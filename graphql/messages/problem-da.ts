import { sayDate } from '#domain/say-time.ts'
import { type Detail, listed } from './sentence.ts'

type Say = (detail: Detail, field: readonly string[] | null) => string
const on = (date: unknown) => (date ? sayDate(String(date), 'da') : '')

export const problemLabels: Readonly<Record<string, string>> = {
  incidents: 'Incidents',
  incidentId: 'Incident',
  services: 'Services',
  problemOwner: 'Problemejer',
  'problemOwner.name': 'Problemejers navn',
  'problemOwner.phone': 'Problemejers telefon',
  'problemOwner.email': 'Problemejers e-mail',
  plannedWork: 'Planlagt arbejde',
  cause: 'Årsag',
  reviewOn: 'Ses efter den',
  reason: 'Begrundelse',
  answer: 'Svar',
  wishedOn: 'Ønsket dato',
  wanted: 'Hvad der ønskes',
  replyBy: 'Svar ønskes senest',
  resolution: 'Sådan blev årsagen fjernet',
  'analysis.summary': 'Resumé',
  'analysis.timeline': 'Hændelsesforløb',
  'analysis.cause': 'Årsag',
  'analysis.contributingFactors': 'Medvirkende forhold',
  'analysis.effect': 'Virkning for arbejdsgivere og udbetalinger',
  'analysis.workaround': 'Midlertidig løsning',
  'analysis.correction': 'Rettelse',
  'analysis.prevention': 'Forebyggelse',
  analysis: 'Årsagsanalyse',
}

const parts: Readonly<Record<string, string>> = {
  summary: 'Resumé',
  timeline: 'Hændelsesforløb',
  cause: 'Årsag',
  effect: 'Virkning for arbejdsgivere og udbetalinger',
  correction: 'Rettelse',
  prevention: 'Forebyggelse med ansvarlig og dato',
}

export const problemReasons: Readonly<Record<string, (detail: Detail) => string>> = {
  NAMES_A_SCHOOL: () => 'nævner en skole ved navn. Teksten læses af alle berørte skoler; skriv den uden skolens navn.',
  DIFFERENT_OWNERS: () => 'løses af forskellige organisationer. Opret et problem for hver.',
  CANCELLED: () => 'er annulleret. Fjern den.',
  IN_PAST: () => 'er passeret. Angiv et senere tidspunkt.',
}

export const problemRefusals = {
  ProblemOwnerRequired: () =>
    'Angiv navnet på den person, der er ejer af problemet. En integration kan ikke selv være ejer (afsnit 5.3).',
  AlreadyLinked: () => 'Incidenten er allerede knyttet til problemet.',
  NotSuggested: () => 'Der er ikke længere flere ens incidents at tage stilling til. Læs siden igen.',
  StepNotPossible: () => 'Det kan ikke gøres i sagens nuværende tilstand. Læs sagen igen.',
  ReviewDateNotAhead: ({ latestOn }) => `Vælg en dato efter i dag og senest ${on(latestOn)}.`,
  RootCauseRequired: () => 'Årsagsanalysen er påkrævet (afsnit 5.3). Send den, eller bed om en senere dato.',
  RootCauseNotOwed: () => 'Der skal ikke sendes en årsagsanalyse nu. Læs problemet igen.',
  RootCauseIncomplete: ({ missing }) =>
    `Årsagsanalysen mangler: ${listed(missing, parts, 'og')}. Udfyld det, og send igen (afsnit 5.3).`,
  RootCauseAlreadySent: () => 'Årsagsanalysen er sendt. En ny kan sendes, hvis AUB returnerer den.',
  RootCauseNotSent: () => 'Der er ingen årsagsanalyse at svare på. Læs problemet igen.',
  RootCauseMissing: () =>
    'Årsagsanalysen er ikke sendt. Send den til ATP Servicedesk, før problemet lukkes (afsnit 5.3).',
  ExtensionNotLater: ({ dueOn }) => `Fristen er allerede ${on(dueOn)}. Vælg en senere dato.`,
  ExtensionBeyondWall: ({ latestOn }) =>
    `Årsagsanalysen skal sendes senest 20 arbejdsdage efter oprettelsen: ${on(latestOn)}. Vælg den dag eller en tidligere (afsnit 5.3).`,
  ExtensionAlreadyAsked: () => 'AUB er spurgt og har ikke svaret endnu. Vent på svaret.',
  ExtensionNotAsked: () => 'Der er ikke bedt om en senere dato. Læs problemet igen.',
  AlreadyAnswered: () => 'Der er allerede svaret. Læs siden igen.',
  ProblemNotSolved: () => 'Problemet er ikke løst. Markér det som løst, før det lukkes.',
  IncidentsStillOpen: ({ count }) =>
    Number(count) === 1
      ? 'En tilknyttet incident er åben. Løs den først, eller skriv, hvorfor problemet lukkes alligevel.'
      : `${count} tilknyttede incidents er åbne. Løs dem først, eller skriv, hvorfor problemet lukkes alligevel.`,
} satisfies Record<string, Say>

export const problemNouns: Readonly<Record<string, string>> = {
  RESOURCE_REQUEST: 'Ønsket om ressourcer findes ikke. Læs siden igen.',
}

export const draftChangedMeanwhile =
  'Udkastet er gemt af en anden siden. Læs siden igen, og skriv jeres tekst ind i det nyeste.'

const days = (count: unknown) =>
  Number(count) === 0 ? 'i dag' : Number(count) === 1 ? 'om 1 arbejdsdag' : `om ${count} arbejdsdage`

export const problemFacts: Readonly<Record<string, (content: Readonly<Record<string, unknown>>) => string>> = {
  ProblemOpened: ({ isLate, isRootCauseRequired, dueOn }) =>
    [
      'Problemet er oprettet.',
      isRootCauseRequired ? `Årsagsanalysen skal sendes senest ${on(dueOn)}.` : '',
      isLate ? 'Det skete mere end 1 arbejdsdag efter, at incidenten var løst.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  ProblemLinked: ({ problem }) => `Sagen er knyttet til problemet ${problem}.`,
  IncidentLinked: () => 'Endnu en incident er knyttet til problemet.',
  ProblemPlanned: ({ owner }) => `${owner} er ejer af problemet.`,
  AnalysisBegun: () => 'Arbejdet med årsagen er begyndt.',
  KnownErrorRecorded: ({ reviewOn }) => `Registreret som kendt fejl. Ses efter den ${on(reviewOn)}.`,
  KnownErrorReviewDue: () => 'Den kendte fejl skal ses efter.',
  RootCauseWaived: ({ reason }) => `Årsagsanalysen er fravalgt: ${reason}`,
  WaiverObjected: ({ reason, dueOn }) => `AUB kræver en årsagsanalyse${dueOn ? ` senest ${on(dueOn)}` : ''}: ${reason}`,
  ExtensionAsked: ({ wishedOn, reason }) => `Der er bedt om tid til ${on(wishedOn)}: ${reason}`,
  ExtensionAnswered: ({ isGranted, wishedOn }) =>
    isGranted ? `AUB har sagt ja til ${on(wishedOn)}.` : `AUB har sagt nej til ${on(wishedOn)}.`,
  RootCauseReminded: ({ daysLeft }) => `Ejeren er mindet om årsagsanalysen, der forfalder ${days(daysLeft)}.`,
  RootCauseMissed: ({ on: date }) => `Årsagsanalysen var ikke sendt, da ${on(date)} var gået.`,
  RootCauseSent: ({ version }) => `Årsagsanalysen (version ${version}) er sendt til ATP Servicedesk.`,
  RootCauseReturned: ({ answer }) => `AUB har returneret årsagsanalysen: ${answer}`,
  RootCauseAccepted: () => 'AUB har godkendt årsagsanalysen.',
  ResourcesRequested: ({ text }) => `Ressourcer ønskes: ${text}`,
  ResourcesAnswered: ({ answer }) => `Svar om ressourcer: ${answer}`,
  ProblemIdle: () => 'Der er intet sket i 10 arbejdsdage. Ejeren er mindet om det.',
  ProblemSolved: () => 'Problemet er løst.',
  ProblemClosed: ({ reason }) => (reason ? `Problemet er lukket: ${reason}` : 'Problemet er lukket.'),
}
