import { randomUUID } from 'node:crypto'
import type { CommandTransaction } from '#db/connection.ts'
import type { IncidentRow } from '#db/tables/incident.ts'
import { drawNumber } from './case-number.ts'
import type { Report } from './report-checks.ts'
import type { Opening } from './report-opening.ts'
import type { Half } from './responsible.ts'

/** The row of one half of a report; an external reference names its first. */
export function newIncident(
  tx: CommandTransaction,
  report: Report,
  half: Half,
  at: Date,
  more: { instructionVersionId: string; isFirst: boolean; opening: Opening; followsUpId: string | null },
): IncidentRow {
  const { externalRef, schools: _schools, ...given } = report
  const { caseType, isBroadcast, receivedAt, reporting } = more.opening
  // A notice is read, not answered: it is closed when it is sent, and the read log says who has read it.
  const isNotice = caseType === 'NOTICE'
  return {
    ...given,
    id: randomUUID(),
    number: drawNumber('INC', at, tx.attempt),
    service: half.service,
    responsibleId: half.responsibleId,
    counterpartId: half.counterpartId,
    reportedById: reporting.actor.organisationId,
    isTest: half.isTest,
    state: isNotice ? 'CLOSED' : 'NEW',
    isMajorIncident: report.priority === 1,
    handlerName: null,
    handlerPhone: null,
    openedAt: at,
    handlingStartedAt: null,
    resolvedAt: isNotice ? at : null,
    closedAt: isNotice ? at : null,
    resolutionText: null,
    isRootCauseKnown: null,
    workaround: null,
    actualResolvedAt: null,
    actualReason: null,
    actualBegunAt: null,
    shouldHaveDetectedAt: null,
    followsUpId: more.followsUpId,
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
    caseType,
    isBroadcast,
    registeredById: reporting === tx ? null : tx.actor.organisationId,
    receivedAt,
    callSettledAt: null,
    reportMailedAt: null,
    lastAt: at,
    lastHash: '',
    nextDueAt: null,
    nextOwedBy: null,
    externalSystem: more.isFirst ? (externalRef?.system ?? null) : null,
    externalId: more.isFirst ? (externalRef?.id ?? null) : null,
  }
}
