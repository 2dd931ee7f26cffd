import type { CommandTransaction } from '#db/connection.ts'
import { type OpenCase, record } from '#db/open-case.ts'
import type { CaseType } from '#domain/case-type.ts'
import { type Correspondents, toContactPoint } from './letters.ts'
import { speakerOf } from './open-verb.ts'
import type { Opening } from './report-opening.ts'

/** Tells the other side, and every affected school, what is asked for or told. */
export function tellOfRequest(
  tx: CommandTransaction,
  open: OpenCase,
  with_: Correspondents,
  { request }: Opening,
): void {
  const { row, at } = open
  const caseType = row.caseType as Exclude<CaseType, 'INCIDENT'>
  const asked = (mustAct: boolean) =>
    ({
      template: 'REQUEST',
      caseType,
      mustAct: mustAct && caseType !== 'NOTICE',
      reporter: { name: row.reporterName, organisation: tx.actor.organisationName, phone: row.reporterPhone },
      description: row.description,
      replyBy: request?.replyBy?.toISOString() ?? null,
      environment: request?.environment ?? null,
      periodFrom: request?.periodFrom?.toISOString() ?? null,
      periodTo: request?.periodTo?.toISOString() ?? null,
      participants: request?.participants ?? null,
    }) as const
  const isSender = (id: string) => id === tx.actor.organisationId
  const sides = new Set([row.responsibleId, row.counterpartId, ...with_.suppliers])
  for (const id of sides)
    if (!isSender(id)) toContactPoint(open, with_, id, 'CONTACT_POINT', asked(id === row.responsibleId))
  for (const id of with_.schools)
    if (!isSender(id) && !sides.has(id)) toContactPoint(open, with_, id, 'AFFECTED_SCHOOL', asked(false))
  record(open, {
    kind: 'IncidentReported',
    at,
    speaker: speakerOf(tx),
    content: { title: row.title, caseType, service: row.service, reporter: row.reporterName },
  })
}
