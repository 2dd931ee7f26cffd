import DataLoader from 'dataloader'
import type { EngineTransaction } from '#db/connection.ts'
import { judge } from '#db/judge.ts'
import { acknowledgementsOf, confirmationsOf } from '#db/queries/acknowledgements.ts'
import { annexVersionsOf, openBouncesOf } from '#db/queries/annex-versions.ts'
import { annexesInForce } from '#db/queries/annexes.ts'
import { attachmentsOf } from '#db/queries/attachments.ts'
import { bookedMissesOf } from '#db/queries/booked-misses.ts'
import * as life from '#db/queries/case-life.ts'
import { referencesOf } from '#db/queries/case-references.ts'
import * as changes from '#db/queries/changes.ts'
import { assignedSchools, tokensOfClients } from '#db/queries/clients.ts'
import * as clocks from '#db/queries/clocks.ts'
import * as coordination from '#db/queries/coordination.ts'
import { deviationsOf } from '#db/queries/deviations.ts'
import { freezeCorrections, standingFreezes } from '#db/queries/freeze.ts'
import * as incidents from '#db/queries/incidents.ts'
import { instructionInForce } from '#db/queries/instruction.ts'
import { knownErrorsByIds } from '#db/queries/known-errors.ts'
import { type LikeIncidents, likeIncidents } from '#db/queries/like-incidents.ts'
import { organisationsByIds } from '#db/queries/organisations.ts'
import * as problems from '#db/queries/problems.ts'
import * as register from '#db/queries/register.ts'
import { requestsOf } from '#db/queries/requests.ts'
import { answersOf, interfaceVersions, recipientsOf } from '#db/queries/requirements.ts'
import * as rootCauses from '#db/queries/root-causes.ts'
import { wordsOfWindows } from '#db/queries/service-windows.ts'
import { actedForOf, deliveriesOf } from '#db/queries/timeline.ts'
import type { OpeningCalendar } from '#domain/opening-hours.ts'

type Ask = <T>(query: (tx: EngineTransaction) => Promise<T>) => Promise<T>
type Batch<Row> = (tx: EngineTransaction, keys: readonly string[]) => Promise<readonly Row[]>

/** One row for each key, or null. */
function one<Row>(ask: Ask, batch: Batch<Row>, keyOf: (row: Row) => string) {
  return new DataLoader<string, Row | null>(async keys => {
    const rows = new Map((await ask(tx => batch(tx, keys))).map(row => [keyOf(row), row]))
    return keys.map(key => rows.get(key) ?? null)
  })
}

/** All rows for each key, in the order of the query. */
function many<Row>(ask: Ask, batch: Batch<Row>, keyOf: (row: Row) => string) {
  return new DataLoader<string, readonly Row[]>(async keys => {
    const rows = Map.groupBy(await ask(tx => batch(tx, keys)), keyOf)
    return keys.map(key => rows.get(key) ?? [])
  })
}

// A version of an annex never changes, so a process reads its calendar once; who may know the clock was asked before.
const calendars = new Map<string, OpeningCalendar>()
const mostCalendars = 10_000

async function calendarsOf(ask: Ask, ids: readonly string[]): Promise<(OpeningCalendar | null)[]> {
  const missing = ids.filter(id => !calendars.has(id))
  if (missing.length > 0) {
    if (calendars.size > mostCalendars) calendars.clear()
    for (const [id, calendar] of await ask(tx => clocks.calendarsOf(tx, missing))) calendars.set(id, calendar)
  }
  return ids.map(id => calendars.get(id) ?? null)
}

const entryKey = (caseId: string, seq: number) => `${caseId} ${seq}`

/** One reading, however many ask for it. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined
  return () => {
    found ??= read()
    return found
  }
}

/** The batched reads of one operation; each kind costs one statement however many objects ask (stack.md §6). */
export function loadersOver(ask: Ask, now: () => Promise<Date>) {
  const byCase = <T extends { caseId: string }>(row: T) => row.caseId
  const byId = <T extends { id: string }>(row: T) => row.id
  return {
    organisation: one(ask, organisationsByIds, byId),
    record: one(ask, register.organisationRecords, byId),
    agreement: one(ask, register.agreementsOf, row => row.schoolId),
    deviation: one(ask, deviationsOf, row => row.schoolId),
    assignments: many(ask, register.assignmentsOf, row => row.organisationId),
    bookedMisses: one(ask, bookedMissesOf, byId),
    openIncidents: one(ask, register.openIncidentsOf, byId),
    incident: one(ask, incidents.incidentsByIds, byId),
    texts: one(ask, incidents.incidentTexts, byId),
    schools: many(ask, incidents.affectedSchoolsOf, byCase),
    actedFor: many(ask, actedForOf, byCase),
    request: one(ask, requestsOf, row => row.caseId),
    coordinators: many(ask, coordination.coordinatorsOf, byCase),
    calls: many(ask, coordination.callsOf, byCase),
    schoolResults: many(ask, coordination.schoolResultsOf, byCase),
    checklist: one(ask, coordination.checklistsOf, row => row.caseId),
    links: many(ask, incidents.linkedIncidentsOf, byCase),
    references: many(ask, referencesOf, byCase),
    attachments: many(ask, attachmentsOf, byCase),
    nextClock: one(ask, clocks.nextClocksOf, byCase),
    clocks: many(ask, clocks.clocksOf, byCase),
    clock: one(ask, clocks.clocksByIds, byId),
    explanation: one(ask, clocks.explanationsOf, byId),
    calendar: new DataLoader<string, OpeningCalendar | null>(ids => calendarsOf(ask, ids)),
    breaches: many(ask, clocks.breachesOf, byCase),
    proposals: many(ask, life.proposalsOf, byCase),
    disputes: many(ask, life.disputesOf, byCase),
    cycles: many(ask, life.cyclesOf, byCase),
    course: one(ask, life.coursesOf, byId),
    followUps: many(ask, life.followUpsOf, byCase),
    recalled: many(ask, life.recalledOf, byCase),
    escalations: many(ask, clocks.escalationsOf, byCase),
    annexVersions: many(ask, annexVersionsOf, row => row.organisationId),
    acknowledgements: many(ask, acknowledgementsOf, row => row.organisationId),
    confirmation: one(ask, confirmationsOf, row => row.organisationId),
    tokens: many(ask, tokensOfClients, row => row.clientId),
    /** One statement however many tokens are said in words. */
    assignedSchools: new DataLoader<string, number>(async ids => {
      const count = await ask(assignedSchools)
      return ids.map(() => count)
    }),
    problem: one(ask, problems.problemsByIds, byId),
    problemsOf: many(ask, problems.problemsOfIncidents, row => row.incidentId),
    incidentsOf: many(ask, problems.incidentsOfProblems, row => row.problemId),
    knownError: one(ask, knownErrorsByIds, row => row.caseId),
    /** One look at all like incidents, however many cases ask. */
    suggestions: new DataLoader<string, readonly LikeIncidents[]>(async keys => {
      const found = await ask(likeIncidents)
      return keys.map(() => found)
    }),
    rootCauseDraft: one(ask, rootCauses.draftsOf, row => row.caseId),
    analyses: many(ask, rootCauses.analysesOf, byCase),
    extensions: many(ask, rootCauses.extensionsOf, byCase),
    resourceRequests: many(ask, rootCauses.resourceRequestsOf, byCase),
    caseBreaches: many(ask, rootCauses.caseBreachesOf, byCase),
    change: one(ask, changes.changesByIds, byId),
    dialogue: many(ask, changes.dialoguesOf, byCase),
    decisions: many(ask, changes.decisionsOf, byCase),
    incidentsBehind: many(ask, changes.incidentsBehind, byCase),
    template: one(ask, changes.templatesByIds, byId),
    /** The version of the Instruks that is in force at the `asOf` of the operation. */
    inForce: once(async () => {
      const at = await now()
      return ask(tx => instructionInForce(tx, at))
    }),
    freezeCorrections: once(() => ask(freezeCorrections)),
    /** One statement however many freezes are asked about. */
    freezeDecision: one(ask, standingFreezes, row => `${row.name} ${row.year}`),
    windowWords: many(ask, wordsOfWindows, row => row.windowId),
    recipients: many(ask, recipientsOf, row => row.requirementId),
    answers: many(ask, answersOf, row => row.requirementId),
    interfaceVersions: many(ask, interfaceVersions, row => row.requirementId),
    /** How the gate stands at the `asOf` of the operation. */
    gate: one(
      ask,
      async (tx, ids) => [...(await judge(tx, ids, await now())).values()],
      one_ => one_.facts.id,
    ),
    bounces: many(ask, openBouncesOf, row => row.organisationId),
    annex: one(
      ask,
      async (tx, ids) => [...(await annexesInForce(tx, ids, await now())).values()],
      annex => annex.organisationId,
    ),
    deliveries: many(
      ask,
      (tx, keys) =>
        deliveriesOf(
          tx,
          keys.map(key => ({ caseId: key.slice(0, 36), seq: Number(key.slice(37)) })),
        ),
      row => entryKey(row.caseId, row.eventSeq),
    ),
  }
}

export type Loaders = ReturnType<typeof loadersOver>
