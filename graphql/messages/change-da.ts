import { sayGateReason } from '#domain/change.ts'
import { CHANGE_FIELDS } from '#domain/change-fields.ts'
import type { GateReason } from '#domain/gate-reason.ts'
import { sayInstant } from '#domain/say-time.ts'
import { type Detail, listed } from './sentence.ts'

type Say = (detail: Detail, field: readonly string[] | null) => string

export const changeLabels: Readonly<Record<string, string>> = {
  ...CHANGE_FIELDS.da,
  rollbackPlan: 'Tilbagerulning',
  testPlan: 'Test',
  communicationPlan: 'Kommunikation',
  incidents: 'Incidents',
  problem: 'Problem',
  templateId: 'Standardændring',
  to: 'Modtager',
  questionId: 'Spørgsmål',
  pointId: 'Punkt',
  participants: 'Deltagere',
  heldAt: 'Tidspunkt',
  summary: 'Referat',
  conditions: 'Vilkår',
  actualDecidedAt: 'Afgjort pr. telefon',
  note: 'Bemærkning',
  year: 'År',
  name: 'Fryseperiode',
  firstOn: 'Første dag',
  lastOn: 'Sidste dag',
  startsAt: 'Begynder',
  endsAt: 'Slutter',
  mustBeCompletedOn: 'Opfyldt senest',
  shortNoticeReason: 'Begrundelse for kort varsel',
  specification: 'Kravet',
  legalBasis: 'Retsgrundlag',
  interfaceVersions: 'Grænsefladebeskrivelse',
  steps: 'Fremgangsmåde',
  limits: 'Grænser',
  validTo: 'Gælder til og med',
  mostUses: 'Antal gange',
  suppliers: 'Leverandører',
  endedAt: 'Afsluttet',
  'recordAnyway.reason': 'Begrundelse',
  'recordAnyway.at': 'Begyndt',
}

export const changeReasons: Readonly<Record<string, (detail: Detail) => string>> = {
  WINDOW_REVERSED: () => 'ligger før, at vinduet begynder. Skriv et senere tidspunkt.',
  SHORT_NOTICE: ({ min }) => `mangler. Varslet er kortere end ${min} dage: skriv hvorfor, eller vælg en senere dag.`,
  WINDOW_OVER: () => 'er afsluttet eller aflyst og kan ikke ændres. Varsl et nyt vindue.',
  WINDOW_BEGUN: () => 'kan ikke ændres, når vinduet er begyndt. Ret kun, hvornår det slutter.',
  ALREADY_KNOWN: () => 'er allerede fastlagt sådan. Der er ikke noget at ændre.',
  ALREADY_REVOKED: () => 'er allerede trukket tilbage.',
  OTHER_YEAR: () => 'ligger i et andet år end fryseperioden. Vælg en dag i det år, hvor den begynder.',
  OTHER_SERVICE: () => 'er ikke blandt kravets services. Vælg en af dem, eller føj den til.',
  TOO_MANY_DAYS: ({ max }) => `giver mere end ${max} dage. Vælg en tidligere dag.`,
  WINDOW_TOO_LONG: () => 'giver et vindue på mere end 30 dage. Afkort det, eller del ændringen.',
  ALREADY_SENT: () => 'kan ikke ændres, når ændringen er sendt. Træk den tilbage, og send en ny.',
  MOVE_WINDOW: () => 'flyttes med »Flyt vindue«, når ændringen er sendt.',
  UNKNOWN_TEMPLATE: () => 'findes ikke, eller AUB har ikke godkendt den til jer.',
  BEFORE_SUBMITTED: () => 'ligger før, at ændringen blev sendt. Angiv et senere tidspunkt.',
  OTHER_SIDE: () =>
    'er ikke et svar, som jeres side kan give. AUB svarer på spørgsmål; de andre siger, om kravet kan opfyldes.',
  NOTHING_ASKED: () => 'har ingen ubesvarede spørgsmål til kravet.',
  UNKNOWN_CASE: () => 'findes ikke, eller du har ikke adgang til den.',
  BOTH_SIDES: () => 'skal nævne mindst én fra hver side.',
  BEFORE_START: () => 'ligger før, at gennemførelsen begyndte. Angiv et senere tidspunkt.',
}

export const changeNouns: Readonly<Record<string, string>> = {
  QUESTION: 'Spørgsmålet findes ikke i denne dialog. Læs ændringen igen.',
  POINT: 'Punktet findes ikke i denne dialog. Læs ændringen igen.',
}

const reasonsOf = ({ reasons }: Detail) =>
  (JSON.parse(String(reasons ?? '[]')) as GateReason[]).map(one => sayGateReason(one, 'da').why).join(' ')

export const changeRefusals = {
  IncompleteChange: ({ missing }) =>
    `Varslet mangler oplysninger, som afsnit 5.4.1 kræver: ${listed(missing, CHANGE_FIELDS.da, 'og')}. Udfyld dem, og send igen.`,
  GateShut: detail => `Porten er lukket. ${reasonsOf(detail)}`.trimEnd(),
  QuestionOpen: ({ question }) => `Et spørgsmål fra AUB er åbent: »${question}«. Luk det, når svaret er godt nok.`,
  PointNotTicked: ({ point }) => `Punktet »${point}« mangler et flueben fra en af siderne.`,
  DialogueOneSided: () =>
    'Kun den ene side har skrevet noget om det nuværende omfang. En besked den ene vej er ikke en dialog (afsnit 5.4).',
  QuestionIsClosed: () => 'Spørgsmålet er allerede lukket. Læs ændringen igen.',
  OnlyTheAskerCloses: () => 'Kun den side, der spurgte, kan lukke spørgsmålet.',
  AlreadyTicked: () => 'I har allerede sat flueben ved punktet.',
  SignInTooOld: () => 'Log ind igen for at afgøre. Dit login er mere end 15 minutter gammelt.',
  GateUnavailable: () => 'Arbejdsgangen svarer ikke. Der er ikke gemt noget; prøv igen om et øjeblik.',
  NoFreezeToExempt: () => 'Vinduet ligger ikke i en fryseperiode, så der er intet at dispensere fra.',
  SecondPersonRequired: () => 'Du har allerede sagt ja. En anden person hos AUB skal også sige ja.',
} satisfies Record<string, Say>

type Content = Readonly<Record<string, unknown>>
const when = (at: unknown) => (typeof at === 'string' ? sayInstant(new Date(at), 'da') : '')
const quoted = (text: unknown) => (text ? `: »${text}«` : '.')

export const changeFacts: Readonly<Record<string, (content: Content) => string>> = {
  ChangeDrafted: ({ kind }) => (kind === 'WISH' ? 'Ønsket er skrevet som kladde.' : 'Ændringen er skrevet som kladde.'),
  ChangeSubmitted: ({ kind, isRenewal }) =>
    kind === 'WISH' ? 'Ønsket er sendt.' : isRenewal ? 'Nyt varsel er sendt.' : 'Varslet er sendt til AUB.',
  ChangeRevised: ({ isNewScope }) =>
    isNewScope ? 'Omfanget er ændret; varsel og dialog skal fornyes.' : 'Oplysninger om ændringen er rettet.',
  WindowMoved: ({ windowStart, windowEnd }) => `Vinduet er flyttet til ${when(windowStart)} – ${when(windowEnd)}.`,
  QuestionAsked: ({ text }) => `Spørgsmål${quoted(text)}`,
  QuestionAnswered: ({ text }) => `Svar${quoted(text)}`,
  QuestionClosed: ({ question }) => `Spørgsmålet er lukket${quoted(question)}`,
  PointProposed: ({ text }) => `Punkt foreslået${quoted(text)}`,
  PointTicked: ({ text, isCondition }) => `${isCondition ? 'Vilkår opfyldt' : 'Punkt aftalt'}${quoted(text)}`,
  DialogueCallLogged: ({ heldAt, isMeeting }) => `${isMeeting ? 'Møde' : 'Samtale'} ${when(heldAt)} er noteret.`,
  DialogueConfirmed: () => 'AUB har bekræftet, at dialogen er holdt.',
  ChangeApproved: ({ verdict, actualDecidedAt }) =>
    `AUB har godkendt ændringen${verdict === 'APPROVED_WITH_CONDITIONS' ? ' med vilkår' : ''}${actualDecidedAt ? `, pr. telefon ${when(actualDecidedAt)}` : ''}.`,
  ChangeObjected: ({ reason }) => `AUB har gjort indsigelse${quoted(reason)}`,
  FreezeChanged: ({ firstDay, lastDay }) => `AUB har ændret fryseperioden til ${firstDay} – ${lastDay}.`,
  FreezeExemptionProposed: () => 'Dispensation fra fryseperioden er foreslået; en anden hos AUB skal også sige ja.',
  FreezeExemptionGranted: () => 'Dispensation fra fryseperioden er givet af to personer hos AUB.',
  DecisionSilent: ({ workingDays, contact }) =>
    `AUB har ikke taget stilling i ${workingDays} arbejdsdage${contact ? `; ${contact} har fået besked` : ''}.`,
  DialogueSummaryMissed: () => 'Referatet af samtalen om hasteændringen er ikke kommet i tide.',
  ReviewMissed: () => 'Evalueringen er ikke kommet i tide.',
  ImplementationRefused: () => 'Et forsøg på at gennemføre ændringen blev afvist, fordi porten var lukket.',
  ImplementationStarted: ({ reasons }) =>
    Array.isArray(reasons) && reasons.length > 0
      ? 'Ændringen blev gennemført, selv om porten var lukket. Det er noteret som brud.'
      : 'Gennemførelsen er begyndt.',
  ImplementationCompleted: () => 'Ændringen er gennemført.',
  ChangeRolledBack: ({ reason }) => `Ændringen er rullet tilbage${quoted(reason)}`,
  ChangeReviewed: ({ text }) => `Ændringen er evalueret${quoted(text)}`,
  ChangeClosed: () => 'Ændringen er lukket.',
  ChangeWithdrawn: ({ reason }) => `Ændringen er trukket tilbage${quoted(reason)}`,
  WishAnswered: ({ answer, reason }) =>
    `Ønsket er ${answer === 'ACCEPTED' ? 'imødekommet' : 'afvist'}${quoted(reason)}`,
}
