import { registerFacts } from './register-da.ts'
import type { Detail } from './sentence.ts'

export const personLabels: Readonly<Record<string, string>> = {
  email: 'E-mail',
  name: 'Navn',
  phone: 'Telefon',
  department: 'Afdeling',
  location: 'Placering',
  roles: 'Roller',
  level: 'Eskalationsniveau',
  reason: 'Begrundelse',
  personId: 'Person',
  password: 'Ny adgangskode',
  currentPassword: 'Nuværende adgangskode',
  issuer: 'Udsteder (issuer)',
  clientId: 'Klient-id',
  clientSecret: 'Klientens hemmelighed',
  organisationClaim: 'Claim med CVR- eller institutionsnummer',
  assuranceClaim: 'Claim med sikringsniveau',
  minimumAssurance: 'Laveste sikringsniveau',
  requiredClaim: 'Påkrævet claim',
  requiredValue: 'Værdi af påkrævet claim',
  providerId: 'Eget login',
  fromOn: 'Sager fra',
  toOn: 'Sager til',
  expiresOn: 'Adgang til og med',
  choices: 'Valget',
  versionId: 'Versionen',
}

export const personReasons: Readonly<Record<string, (detail: Detail) => string>> = {
  ROLE_ELSEWHERE: () => 'har en rolle, som denne slags organisation ikke kan give. Vælg blandt de viste.',
  AUDITOR_ALONE: () => 'har Revisor sammen med andre roller. En revisor ser alt og ændrer intet; vælg kun den rolle.',
  ONLY_ADMINISTRATOR: () =>
    'kan kun være administrator, når I inviterer til en anden organisation. Den inviterer selv resten.',
  NOT_AUDITOR: () => 'har ikke rollen Revisor. Giv personen den rolle først.',
  BEFORE_FROM: () => 'ligger før den første dag. Byt om på de to datoer.',
  PASSWORD_OBVIOUS: () => 'er let at gætte. Vælg en, som ikke er din adresse eller de samme få tegn igen og igen.',
  NOT_IN_FORCE: () => 'er ikke den, der gælder nu. Læs siden igen, og kvittér for den nye.',
  CANNOT_BE_SILENCED: () =>
    'kan ikke slås fra. Kritiske fejl (P1) og mails til kontaktpunkter når altid frem (Instruksen 4.2).',
  ISSUER: () => 'er ikke en offentlig https-adresse. Skriv den præcis, som udbyderen oplyser den.',
  ONE_PROVIDER: () => 'findes allerede. Ret det, der er oprettet.',
}

const links: Readonly<Record<string, string>> = {
  USED: 'Linket er brugt. Log ind, eller bed om et nyt, hvis det ikke var dig.',
  WITHDRAWN: 'Invitationen er trukket tilbage. Bed den, der inviterede dig, om en ny.',
  EXPIRED: 'Linket er udløbet. Bed om et nyt.',
}

export const personRefusals = {
  AlreadyMember: () => 'Adressen hører til et medlem af organisationen. Ret medlemmets roller i stedet.',
  LastAdministrator: ({ organisation }: Detail) =>
    `${organisation ?? 'Organisationen'} ville stå uden administrator. Gør en anden til administrator først, eller luk organisationen ved at lægge den sammen med en anden.`,
  LinkClosed: ({ state }: Detail) => links[String(state)] ?? 'Linket er ikke gyldigt. Bed om et nyt.',
  OtherPersonSignedIn: ({ email }: Detail) =>
    `Invitationen er til ${email}, men en anden er logget ind her. Log ud, og åbn linket igen.`,
  SignInFirst: ({ email }: Detail) => `${email} har allerede en konto. Log ind med den, og tag så imod invitationen.`,
  PasswordWrong: () => 'Den nuværende adgangskode er en anden. Prøv igen.',
  TooManyTries: ({ minutes }: Detail) => `For mange forsøg. Vent ${minutes ?? 15} minutter, og prøv igen.`,
}

export const personNouns: Readonly<Record<string, string>> = {
  MEMBER: 'Personen findes ikke, eller hører ikke til jeres organisation. Læs siden igen.',
  INVITATION: 'Invitationen findes ikke, eller den kan ikke længere bruges. Læs siden igen.',
  ACCESS_REQUEST: 'Anmodningen findes ikke, eller den er besvaret. Læs siden igen.',
  PROVIDER: 'Dette login findes ikke. Læs siden igen.',
  GRANT: 'Adgangen findes ikke, eller den er ophørt. Læs siden igen.',
  SESSION: 'Sessionen findes ikke, eller den er ophørt. Læs siden igen.',
}

export const changedMeanwhile: Readonly<Record<string, string>> = {
  CONNECTION: 'Tilslutningen er ændret af en anden, siden du så den. Læs siden igen.',
  ANNEX_DRAFT: 'Kladden er gemt af en anden, siden du åbnede den. Åbn den igen, og ret videre derfra.',
  MEMBER: 'Personen er ændret af en anden, siden du så siden. Læs den igen, og tag stilling på ny.',
  PROVIDER: 'Login er ændret af en anden, siden du så siden. Læs den igen, og ret på ny.',
}

type Content = Readonly<Record<string, unknown>>

const list = (value: unknown) => (Array.isArray(value) ? value.map(role => roles[String(role)] ?? role).join(', ') : '')

const roles: Readonly<Record<string, string>> = {
  SCHOOL_USER: 'skolebruger',
  SCHOOL_ADMIN: 'skoleadministrator',
  SUPPLIER_AGENT: 'supportmedarbejder',
  SUPPLIER_ADMIN: 'leverandøradministrator',
  AUB_AGENT: 'kundeservice',
  AUB_CHANGE_MANAGER: 'change manager',
  SITUATION_MANAGER: 'Situation Manager',
  ATP_SERVICE_DESK: 'ATP Servicedesk',
  AUB_ADMIN: 'AUB-administrator',
  AUDITOR: 'revisor',
}

const facts: Readonly<Record<string, (content: Content) => string>> = {
  ...registerFacts,
  PersonInvited: ({ name, email, roles: given }) => `${name} (${email}) er inviteret som ${list(given)}.`,
  InvitationWithdrawn: ({ email }) => `Invitationen til ${email} er trukket tilbage.`,
  InvitationAccepted: ({ email, roles: given }) => `${email} har taget imod invitationen som ${list(given)}.`,
  RolesChanged: ({ name, before, after }) => `${name} har skiftet rolle fra ${list(before)} til ${list(after)}.`,
  EscalationLevelSet: ({ name, after }) =>
    after === null
      ? `${name} står ikke længere for et eskalationsniveau.`
      : `${name} står for eskalationsniveau ${after}.`,
  MembershipEnded: ({ name }) => `${name} har ikke længere adgang.`,
  PersonDisabled: ({ name, reason }) => `AUB har lukket ${name} ude: ${reason}`,
  PersonEnabled: ({ name }) => `AUB har lukket ${name} ind igen.`,
  AccessRequestAnswered: ({ email, answer, roles: given }) =>
    answer === 'ACCEPTED' ? `${email} er lukket ind som ${list(given)}.` : `${email} er afvist.`,
  IdentityProviderSaved: ({ name, isEnabled }) =>
    `Login med ${name} er gemt og ${isEnabled ? 'slået til' : 'slået fra'}.`,
  AuditorGranted: ({ name, fromOn, toOn, expiresOn }) =>
    `${name} må se sager fra ${fromOn} til ${toOn}, til og med ${expiresOn}.`,
  AuditorGrantEnded: () => 'En revisors adgang er ophørt.',
  AuditorLooked: () => 'Revisoren har kigget.',
  PasswordChanged: () => 'Personen har fået en ny adgangskode.',
  InstructionAcknowledged: ({ label }) => `Der er kvitteret for ${label}.`,
  OrganisationConfirmed: () => 'Organisationens oplysninger er bekræftet.',
  AnnexDraftSaved: () => 'Kladden til bilaget er gemt.',
  AnnexSubmitted: ({ version }) => `Bilagets version ${version} er sendt.`,
  AnnexAcknowledged: ({ version }) => `AUB har kvitteret for bilagets version ${version}.`,
  AnnexConfirmed: () => 'Bilaget er bekræftet som korrekt.',
  AnnexCheckAsked: () => 'Der er spurgt, om bilaget stadig er korrekt.',
  AnnexReminded: () => 'Der er mindet om det manglende bilag.',
  SupplierAnnexAdopted: () => 'Leverandørens del af bilaget er godkendt.',
  DigitalPostRecorded: ({ version }) => `Bilagets version ${version ?? ''} er noteret som sendt med Digital Post.`,
  BounceResolved: ({ address }) => `Mail til ${address} kommer frem igen.`,
  MailBounced: ({ address }) => `Mail til ${address} kom ikke frem.`,
  ClientCreated: ({ name }) => `Integrationen ${name} er oprettet.`,
  ClientEnded: ({ name }) => `Integrationen ${name} er nedlagt.`,
  PriorityWordsSet: () => 'Integrationens ord for prioriteterne er ændret.',
  DefaultReporterChanged: () => 'Integrationens indberetter er ændret.',
  TokenCreated: ({ name }) => `Nøglen ${name} er oprettet.`,
  TokenRotated: ({ name }) => `Nøglen ${name} er fornyet.`,
  TokenRevoked: ({ name }) => `Nøglen ${name} er spærret.`,
  ClientSecretIssued: () => 'Integrationens hemmelighed er udstedt.',
  ClientSecretWithdrawn: () => 'Integrationens hemmelighed er trukket tilbage.',
}

/** An entry of an organisation's history in a sentence; a kind without words of its own shows its name. */
export const organisationFact = ({ kind, content }: Readonly<{ kind: string; content: Content }>): string =>
  facts[kind]?.(content) ?? kind
