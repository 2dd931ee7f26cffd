import type { CommandTransaction } from '#db/connection.ts'
import { change, lockCase, record } from '#db/open-case.ts'
import { storeCase } from '#db/store-case.ts'
import type { IncidentRow } from '#db/tables/incident.ts'
import { speakerOf } from './open-verb.ts'
import type { Report } from './report-checks.ts'
import { settleOpenCase } from './settle-due.ts'

const AMENDED = ['title', 'description', 'businessConsequence'] as const

/**
 * A report that comes again under its external reference brings new words into the case (api.md, External references).
 * What it said before stays in the history; priority, sides and clocks have verbs of their own.
 */
export async function amendReport(tx: CommandTransaction, caseId: string, report: Report): Promise<void> {
  const open = await lockCase(tx, caseId)
  if (!open || open.row.state === 'CLOSED' || open.row.state === 'CANCELLED') return
  const changed = AMENDED.filter(name => report[name] !== null && report[name] !== open.row[name])
  if (changed.length === 0) return
  await settleOpenCase(tx, open, 'COMMAND')
  const from = Object.fromEntries(changed.map(name => [name, open.row[name]]))
  const to = Object.fromEntries(changed.map(name => [name, report[name]]))
  change(open, { ...(to as Partial<IncidentRow>), version: open.row.version + 1 })
  record(open, { kind: 'ReportAmended', at: open.at, speaker: speakerOf(tx), content: { from, to } })
  await storeCase(tx, open)
}
