import { randomUUID } from 'node:crypto'
import type { CommandTransaction } from '#db/connection.ts'
import type { ProblemRow } from '#db/tables/problem.ts'
import { drawNumber } from './case-number.ts'

const blank = {
  businessConsequence: null,
  resolvedAt: null,
  closedAt: null,
  version: 1,
  seq: 0,
  lastHash: '',
  nextDueAt: null,
  nextOwedBy: null,
  state: 'OPEN',
  cause: null,
  workaround: null,
  reviewOn: null,
  resolutionText: null,
  closeReason: null,
  rcaAgreedDueOn: null,
  rcaSentAt: null,
  rcaWaivedAt: null,
  rcaWaivedBy: null,
  rcaWaiverReason: null,
  rcaObjectedAt: null,
  rcaObjection: null,
} as const

type Decided = Omit<
  ProblemRow,
  | keyof typeof blank
  | 'id'
  | 'number'
  | 'openedById'
  | 'reporterName'
  | 'reporterDepartment'
  | 'reporterLocation'
  | 'reporterPhone'
  | 'reporterEmail'
  | 'createdAt'
  | 'openedAt'
  | 'lastAt'
>

/** The row of a problem that is opened now, by whoever speaks. */
export function newProblem({ actor, attempt }: CommandTransaction, at: Date, decided: Decided): ProblemRow {
  return {
    ...blank,
    ...decided,
    id: randomUUID(),
    number: drawNumber('PRB', at, attempt),
    openedById: actor.organisationId,
    reporterName: actor.kind === 'CLIENT' ? actor.reporterName : actor.name,
    reporterDepartment: actor.department,
    reporterLocation: actor.location,
    reporterPhone: actor.phone,
    reporterEmail: actor.email,
    createdAt: at,
    openedAt: at,
    lastAt: at,
  }
}
