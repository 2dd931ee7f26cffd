import { randomUUID } from 'node:crypto'
import type { CommandTransaction } from '#db/connection.ts'
import type { IncidentRow } from '#db/tables/incident.ts'
import { drawNumber } from './case-number.ts'
import type { Report } from './report-checks.ts'
import type { Half } from './responsible.ts'

/** The row of one half of a report; an external reference names its first. */
export function newIncident(
  tx: CommandTransaction,
  report: Report,
  half: Half,
  at: Date,
  more: { instructionVersionId: string; isFirst: boolean },
): IncidentRow {
  const { externalRef, schools: _schools, ...given } = report
  return {
    ...given,
    id: randomUUID(),
    number: drawNumber('INC', at, tx.attempt),
    service: half.service,
    responsibleId: half.responsibleId,
    counterpartId: half.counterpartId,
    reportedById: tx.actor.organisationId,
    isTest: half.isTest,
    state: 'NEW',
    isMajorIncident: report.priority === 1,
    handlerName: null,
    handlerPhone: null,
    openedAt: at,
    handlingStartedAt: null,
    resolvedAt: null,
    closedAt: null,
    resolutionText: null,
    isRootCauseKnown: null,
    workaround: null,
    actualResolvedAt: null,
    actualReason: null,
    actualBegunAt: null,
    shouldHaveDetectedAt: null,
    followsUpId: null,
    cancelReason: null,
    duplicateOfId: null,
    agreedResolutionAt: null,
    isCallRequired: null,
    callPhone: null,
    instructionVersionId: more.instructionVersionId,
    cycle: 1,
    statusCount: 0,
    version: 1,
    seq: 0,
    publicSeq: 0,
    caseType: 'INCIDENT',
    isBroadcast: false,
    registeredById: null,
    receivedAt: null,
    callSettledAt: null,
    lastAt: at,
    lastHash: '',
    nextDueAt: null,
    nextOwedBy: null,
    externalSystem: more.isFirst ? (externalRef?.system ?? null) : null,
    externalId: more.isFirst ? (externalRef?.id ?? null) : null,
  }
}
