import type { Outcome } from '#domain/refusal.ts'
import { addNote } from './commands/add-note.ts'
import { appointCoordinatingContact } from './commands/appoint-coordinating-contact.ts'
import { appointSituationManager } from './commands/appoint-situation-manager.ts'
import { beginIncident } from './commands/begin-incident.ts'
import { closeIncident } from './commands/close-incident.ts'
import { logCall } from './commands/log-call.ts'
import { type ReportIncidentInput, reportIncident } from './commands/report-incident.ts'
import { resolveIncident } from './commands/resolve-incident.ts'
import { sendStatus } from './commands/send-status.ts'
import { type Credential, runCommand } from './connection.ts'

/** One act of the demo's story: minutes before now, who does it, to which case, and what. */
type Step = Readonly<{ minutesAgo: number; by: string; case: string; act: Act }>
type Act =
  | Readonly<{ verb: 'report'; input: ReportIncidentInput; schools?: readonly string[] }>
  | Readonly<{ verb: 'begin' }>
  | Readonly<{ verb: 'status'; situation: string; handling?: string; nextStep?: string }>
  | Readonly<{ verb: 'resolve'; text: string; isRootCauseKnown: boolean; workaround?: string }>
  | Readonly<{ verb: 'close' }>
  | Readonly<{ verb: 'call'; number: string; spokenWith: string; note: string }>
  | Readonly<{ verb: 'name'; role: 'manager' | 'contact'; name: string; phone: string; email: string }>
  | Readonly<{ verb: 'note'; text: string }>

const DAY = 24 * 60
const at = (minutesAgo: number, by: string, name: string, act: Act): Step => ({ minutesAgo, by, case: name, act })
const begin = { verb: 'begin' } as const
const close = { verb: 'close' } as const
const status = (situation: string, handling?: string, nextStep?: string) =>
  ({ verb: 'status', situation, handling, nextStep }) as const
const resolve = (text: string, isRootCauseKnown = true, workaround?: string) =>
  ({ verb: 'resolve', text, isRootCauseKnown, workaround }) as const
const report = (input: ReportIncidentInput, schools?: readonly string[]) =>
  ({ verb: 'report', input, schools }) as const

const schema = 25 * DAY

/** Cases in every state around now, played by the same commands that run in production, so that their clocks are true. */
export const STORY: readonly Step[] = [
  at(
    schema,
    'sune.noerlund@studiekernen.example',
    'schema',
    report(
      {
        title: 'Gyldige perioder blev afvist efter en release',
        description: 'Efter nattens release afviste skemavalideringen opholdsperioder, der går over et månedsskifte.',
        businessConsequence: 'Mange virksomheder fik deres refusion to dage senere.',
        service: 'SCHOOL_STAY',
        category: 'RECORDS_REJECTED',
        priority: 2,
        impact: 'HIGH',
        urgency: 'MEDIUM',
      },
      ['nordfjord', 'sydkysten'],
    ),
  ),
  at(schema - 4, 'sune.noerlund@studiekernen.example', 'schema', begin),
  at(
    schema - 9,
    'sune.noerlund@studiekernen.example',
    'schema',
    status('Valideringen bruger en forældet udgave af skemaet.', 'Den forrige udgave lægges tilbage.'),
  ),
  at(
    schema - 180,
    'sune.noerlund@studiekernen.example',
    'schema',
    resolve('Den forrige udgave er lagt tilbage, og de afviste perioder er sendt igen.', false),
  ),

  at(
    9 * DAY,
    'sune.noerlund@studiekernen.example',
    'certificate',
    report(
      {
        title: 'Certifikat til webservicen var udløbet',
        description: 'Alle kald fra SA-systemet blev afvist med en certifikatfejl fra kl. 6 om morgenen.',
        businessConsequence: 'Skoleophold kunne ikke indberettes i fire timer; intet er gået tabt.',
        service: 'SCHOOL_STAY',
        category: 'CERTIFICATE_OR_ACCESS',
        priority: 1,
        critical: { dataCannotBeDelivered: true },
      },
      ['nordfjord', 'sydkysten'],
    ),
  ),
  at(9 * DAY - 9, 'sune.noerlund@studiekernen.example', 'certificate', begin),
  at(
    9 * DAY - 12,
    'sune.noerlund@studiekernen.example',
    'certificate',
    status('Certifikatet udløb i nat.', 'Et nyt er bestilt og lægges ind.', 'Test sammen med AUB.'),
  ),
  at(
    9 * DAY - 66,
    'sune.noerlund@studiekernen.example',
    'certificate',
    status('Nyt certifikat er modtaget.', 'Idriftsættes nu.'),
  ),
  at(
    9 * DAY - 110,
    'sune.noerlund@studiekernen.example',
    'certificate',
    resolve('Certifikatet er fornyet, og overvågning af udløb er sat op.'),
  ),
  at(8 * DAY, 'line.bech@aub.example', 'certificate', close),

  at(
    7 * DAY,
    'line.bech@aub.example',
    'duplicates',
    report(
      {
        title: 'Dubletter i skoleophold for tre elever',
        description: 'Samme skoleophold er indberettet to gange med forskellig slutdato for tre elever.',
        businessConsequence: 'Refusionen for tre virksomheder skal behandles manuelt.',
        service: 'SCHOOL_STAY',
        category: 'WRONG_DATA',
        priority: 3,
        impact: 'LOW',
        urgency: 'HIGH',
      },
      ['aavang'],
    ),
  ),
  at(7 * DAY - 90, 'peter.holm@lokalskole.example', 'duplicates', begin),
  at(
    6 * DAY,
    'peter.holm@lokalskole.example',
    'duplicates',
    status('Dubletterne stammer fra en manuel rettelse.', 'Vi fjerner dem i aftenens kørsel.'),
  ),
  at(
    5 * DAY,
    'peter.holm@lokalskole.example',
    'duplicates',
    resolve('Dubletterne er fjernet, og rettelser kræver nu en kontrol.'),
  ),

  at(
    5 * DAY + 300,
    'bo.ravn@nordfjord.example',
    'board',
    report({
      title: 'Kostdage tælles dobbelt ved skift af kostafdeling',
      description: 'Når en elev skifter kostafdeling midt i ugen, tæller udtrækket begge afdelinger den dag.',
      businessConsequence: 'Opgørelsen til AUB bliver for høj for enkelte elever.',
      service: 'BOARD_AND_LODGING',
      category: 'WRONG_DATA',
      priority: 3,
      impact: 'LOW',
      urgency: 'HIGH',
    }),
  ),

  at(
    4 * DAY,
    'nina.lund@hvidsand.example',
    'nightly',
    report({
      title: 'Natbatch forsinket fra tre skoler',
      description: 'Nattens indberetning blev først færdig kl. 11 mod normalt kl. 5, og enkelte rækker mangler.',
      businessConsequence: 'Mange virksomheder får deres refusion en dag senere.',
      service: 'SCHOOL_STAY',
      category: 'RECORDS_NOT_SENT',
      priority: 2,
      impact: 'HIGH',
      urgency: 'MEDIUM',
    }),
  ),
  at(4 * DAY - 25, 'peter.holm@lokalskole.example', 'nightly', begin),
  at(
    4 * DAY - 40,
    'peter.holm@lokalskole.example',
    'nightly',
    status(
      'Kørslen ventede på en låst tabel.',
      'Låsen er fjernet, og kørslen er startet igen.',
      'Vi følger næste nats kørsel.',
    ),
  ),
  at(
    3 * DAY,
    'peter.holm@lokalskole.example',
    'nightly',
    resolve('Kørslen gennemføres igen til tiden; låsen opstod under en backup.', false),
  ),

  at(
    2 * DAY,
    'jens.aeroe@aeroefjord.example',
    'receipt',
    report({
      title: 'Stavefejl i kvitteringstekst',
      description: 'Kvitteringen fra webservicen skriver “modtagt” i stedet for “modtaget”.',
      businessConsequence: 'Ingen betydning for udbetaling; det forvirrer nye medarbejdere.',
      service: 'SCHOOL_STAY',
      category: 'OTHER',
      priority: 4,
      impact: 'LOW',
      urgency: 'LOW',
      responsibleSide: 'AUB',
    }),
  ),

  at(
    26 * 60,
    'karen.skov@midtlandet.example',
    'slow',
    report({
      title: 'Langsomme svar fra webservicen om formiddagen',
      description: 'Svartiden stiger fra under et sekund til ti sekunder mellem kl. 9 og 11.',
      businessConsequence: 'Indberetning tager lang tid for studiesekretærerne, men alt bliver leveret.',
      service: 'BOTH',
      category: 'PERFORMANCE',
      priority: 3,
      impact: 'MEDIUM',
      urgency: 'MEDIUM',
      responsibleSide: 'AUB',
    }),
  ),
  at(25 * 60, 'jonas.friis@aub.example', 'slow', begin),

  at(
    310,
    'vibeke.lassen@studiekernen.example',
    'missing',
    report(
      {
        title: 'Kost- og logidata mangler for uge 47',
        description: 'Udtrækket for uge 47 indeholder ingen rækker for kostafdelingen, selv om eleverne har boet der.',
        businessConsequence: 'Mange virksomheder og skolen mangler afregning for en uge.',
        service: 'BOARD_AND_LODGING',
        category: 'RECORDS_NOT_SENT',
        priority: 2,
        impact: 'HIGH',
        urgency: 'MEDIUM',
      },
      ['sydkysten', 'aeroefjord'],
    ),
  ),
  at(290, 'vibeke.lassen@studiekernen.example', 'missing', begin),
  at(
    275,
    'vibeke.lassen@studiekernen.example',
    'missing',
    status('Et filter i udtrækket fjerner rækkerne.', 'Rettelsen er bygget og testes.', 'Ny kørsel i eftermiddag.'),
  ),

  at(
    286,
    'sune.noerlund@studiekernen.example',
    'critical',
    report(
      {
        title: 'Webservicen for skoleophold afviser alle indberetninger',
        description:
          'Alle kald til webservicen besvares med en fejl om et manglende felt siden nattens opdatering hos ATP. Ingen skole kan indberette skoleophold.',
        businessConsequence: 'Risiko for forsinket lønrefusion til et betydeligt antal virksomheder.',
        service: 'SCHOOL_STAY',
        category: 'RECORDS_REJECTED',
        priority: 1,
        critical: { dataCannotBeDelivered: true },
        impact: 'HIGH',
        urgency: 'HIGH',
        responsibleSide: 'AUB',
        externalRef: { system: 'jira', id: 'SKB-4711' },
      },
      ['nordfjord', 'sydkysten', 'aeroefjord', 'midtlandet'],
    ),
  ),
  at(282, 'sune.noerlund@studiekernen.example', 'critical', {
    verb: 'call',
    number: '+4570000010',
    spokenWith: 'Mette Kragh',
    note: 'Fejlen er meldt. Mette går i gang med det samme.',
  }),
  at(280, 'mette.kragh@aub.example', 'critical', begin),
  at(
    275,
    'mette.kragh@aub.example',
    'critical',
    status(
      'Vi ser fejlen på alle skoler hos én leverandør.',
      'ATP’s IT-drift undersøger nattens opdatering.',
      'Ny status inden for en time.',
    ),
  ),
  at(262, 'mette.kragh@aub.example', 'critical', {
    verb: 'name',
    role: 'manager',
    name: 'Mette Kragh',
    phone: '+4570000011',
    email: 'mette.kragh@aub.example',
  }),
  at(255, 'sune.noerlund@studiekernen.example', 'critical', {
    verb: 'name',
    role: 'contact',
    name: 'Vibeke Lassen',
    phone: '+4570000043',
    email: 'vibeke.lassen@studiekernen.example',
  }),
  at(240, 'mette.kragh@aub.example', 'critical', {
    verb: 'note',
    text: 'IT-drift vil gerne rulle tilbage, men venter på svar fra databasegruppen.',
  }),
  at(
    221,
    'mette.kragh@aub.example',
    'critical',
    status('Fejlen skyldes et nyt obligatorisk felt.', 'Vi afklarer, om feltet kan gøres frivilligt.'),
  ),
  at(
    168,
    'mette.kragh@aub.example',
    'critical',
    status(
      'Fejlen er indsnævret til feltet for skoleperiode.',
      'Ingen data er gået tabt. Afviste indberetninger kan sendes igen.',
    ),
  ),
  at(107, 'mette.kragh@aub.example', 'critical', status('En rettelse bygges.', 'Test forventes i eftermiddag.')),
  at(
    50,
    'mette.kragh@aub.example',
    'critical',
    status(
      'Årsagen er fundet. Nattens opdatering hos ATP kræver et felt, som ingen systemer sender.',
      'IT-drift bygger en rettelse.',
      'Test sammen med Studiekernen.',
    ),
  ),

  at(
    35,
    'kim.dahl@kostdata.example',
    'transfer',
    report(
      {
        title: 'Opgørelse af kostdage kan ikke afstemmes',
        description: 'Antallet af kostdage i udtrækket stemmer ikke med AUB’s kvittering for oktober.',
        businessConsequence: 'Skolen kan ikke afslutte månedens afregning, men kan fortsætte indberetningen.',
        service: 'BOARD_AND_LODGING',
        category: 'RECONCILIATION_DIFFERENCE',
        priority: 3,
        impact: 'MEDIUM',
        urgency: 'MEDIUM',
      },
      ['nordfjord', 'aavang'],
    ),
  ),
  at(
    20,
    'ole.hede@vesterhede.example',
    'own',
    report({
      title: 'Skoleophold mangler for to hold',
      description: 'Eget system sendte ikke holdene H1 og H2 i nattens kørsel; resten er leveret.',
      businessConsequence: 'Flere virksomheder får ikke refusion for de to hold, før de er sendt.',
      service: 'SCHOOL_STAY',
      category: 'RECORDS_NOT_SENT',
      priority: 2,
      impact: 'HIGH',
      urgency: 'MEDIUM',
    }),
  ),
]

type Played = Map<string, string>
type Stage = Readonly<{
  credentialOf: (mail: string) => Credential
  organisationIdOf: (key: string) => string
  versionOf: (id: string) => Promise<number>
}>

function fruit<T>(step: Step, outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`the demo's story stops at ${step.case} by ${step.by}: ${JSON.stringify(outcome.refusal)}`)
}

/** Plays one act through the same door as everybody: a session, a command, a transaction. */
export async function playStep(step: Step, stage: Stage, cases: Played): Promise<void> {
  const { act } = step
  const run = <T>(verb: string, body: Parameters<typeof runCommand<T>>[2]) =>
    runCommand<T>(stage.credentialOf(step.by), { verb, input: null, idempotencyKey: null, source: 'WEB' }, body).then(
      outcome => fruit(step, outcome),
    )
  if (act.verb === 'report') {
    const schools = act.schools?.map(stage.organisationIdOf) ?? null
    const reported = await run('reportIncident', tx => reportIncident(tx, { ...act.input, schools }))
    cases.set(step.case, reported.incidentIds[0] ?? '')
    return
  }
  const id = cases.get(step.case) ?? ''
  const on = { id, expectedVersion: await stage.versionOf(id) }
  if (act.verb === 'begin') await run('beginIncident', tx => beginIncident(tx, on))
  else if (act.verb === 'status') await run('sendStatus', tx => sendStatus(tx, { ...on, ...act }))
  else if (act.verb === 'resolve') await run('resolveIncident', tx => resolveIncident(tx, { ...on, ...act }))
  else if (act.verb === 'call') await run('logCall', tx => logCall(tx, { ...on, ...act, result: 'ANSWERED' }))
  else if (act.verb === 'note') await run('addNote', tx => addNote(tx, { ...on, ...act }))
  else if (act.verb === 'name' && act.role === 'manager')
    await run('appointSituationManager', tx => appointSituationManager(tx, { ...on, ...act }))
  else if (act.verb === 'name')
    await run('appointCoordinatingContact', tx => appointCoordinatingContact(tx, { ...on, ...act }))
  else await run('closeIncident', tx => closeIncident(tx, on))
}
