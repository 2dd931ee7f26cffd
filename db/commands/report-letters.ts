import type { CommandTransaction } from '#db/connection.ts'
import type { OpenCase } from '#db/open-case.ts'
import { type Correspondents, toContactPoint, toEscalationContact, toOnCall, toPerson } from './letters.ts'
import type { Report } from './report-checks.ts'
import { rung } from './rung.ts'

/** The mail of section 5.2.3, the receipt to the reporter, and for a P1 the first escalation contact too (R-5.17, C.5). */
export function tellOfReport(tx: CommandTransaction, open: OpenCase, with_: Correspondents, report: Report): void {
  const { row } = open
  const due = (kind: string) => open.clocks.find(clock => clock.kind === kind)?.dueAt.toISOString() ?? null
  const reactionDueAt = due('REACTION') ?? row.openedAt.toISOString()
  const firstFeedbackDueAt = due('FIRST_FEEDBACK')
  const phoneDuty =
    row.isCallRequired === null
      ? null
      : {
          isCallRequired: row.isCallRequired,
          phone: row.callPhone,
          organisation: with_.names.get(row.responsibleSide === 'AUB' ? row.responsibleId : row.counterpartId) ?? '',
        }
  const reported = (mustAct: boolean) =>
    ({
      template: 'INCIDENT_REPORTED',
      mustAct,
      reporter: {
        name: report.reporterName,
        organisation: with_.names.get(row.reportedById) ?? tx.actor.organisationName,
        phone: report.reporterPhone,
        department: report.reporterDepartment,
        location: report.reporterLocation,
      },
      description: row.description,
      businessConsequence: row.businessConsequence,
      reactionDueAt,
      firstFeedbackDueAt,
      phoneDuty,
      missing: row.missing,
    }) as const
  const both = [row.responsibleId, row.counterpartId].filter(id => id !== tx.actor.organisationId)
  for (const id of both) toContactPoint(open, with_, id, 'CONTACT_POINT', reported(id === row.responsibleId))
  for (const id of with_.schools) {
    if (id !== tx.actor.organisationId && !both.includes(id))
      toContactPoint(open, with_, id, 'AFFECTED_SCHOOL', reported(false))
  }
  for (const id of with_.suppliers) {
    if (id !== tx.actor.organisationId && !both.includes(id))
      toContactPoint(open, with_, id, 'CONTACT_POINT', reported(false))
  }
  const first = rung(with_.annexes.get(row.responsibleId), open.at, 1)
  if (row.priority === 1 && first) toEscalationContact(open, with_, row.responsibleId, first, reported(true))
  toOnCall(open, with_, row.responsibleId, { alarm: 'REPORTED', dueAt: reactionDueAt })
  // Whoever enters it for a caller needs no receipt; the caller's organisation has the mail above.
  if (tx.actor.email && row.registeredById === null) {
    const to = {
      email: tx.actor.email,
      name: tx.actor.name,
      organisationId: tx.actor.organisationId,
      language: tx.actor.language,
    }
    toPerson(open, with_, to, 'REPORTER', {
      template: 'INCIDENT_RECEIVED',
      reactionDueAt,
      firstFeedbackDueAt,
      phoneDuty,
      missing: row.missing,
    })
  }
}
