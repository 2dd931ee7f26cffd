import { type Gate, type GateReason, mayImplement, staticReasons } from '#domain/change.ts'
import type { InstructionVersion } from '#domain/instruction.ts'
import type { EngineTransaction } from './connection.ts'
import type { OpenFile } from './open-file.ts'
import { type GateFacts, gateFactsOf } from './queries/gate.ts'
import { instructionOf } from './queries/instruction.ts'

type Read = Pick<EngineTransaction, 'sql'>
/** How the gate stands for a change: now, and for the wished window whatever the hour. */
export type Judged = Readonly<{ facts: GateFacts; gate: Gate; static: readonly GateReason[] }>

/** A gate's answer for one change that was read (C.3). */
function judgedBy(facts: GateFacts, at: Date, instruction: InstructionVersion): Judged {
  return {
    facts,
    gate: mayImplement(facts, at, instruction, facts.freezes),
    static: staticReasons(facts, at, instruction, facts.freezes),
  }
}

/** The gate's answers for changes, as they are stored, at an instant. One that the speaker may not see is absent. */
export async function judge({ sql }: Read, ids: readonly string[], at: Date): Promise<Map<string, Judged>> {
  const facts = await gateFactsOf({ sql }, ids, at)
  const judged = new Map<string, Judged>()
  for (const one of facts.values())
    judged.set(one.id, judgedBy(one, at, await instructionOf({ sql }, one.instructionVersionId)))
  return judged
}

/** The same for a change that is open under its lock, with what the command has done to it so far. */
export async function judgeOpen(tx: Read, open: OpenFile<'CHANGE'>, at: Date = open.at): Promise<Judged> {
  const facts = (await gateFactsOf(tx, [open.row.id], at)).get(open.row.id)
  if (!facts) throw new Error('the change under the lock is not visible')
  return judgedBy(asOpen(facts, open.row, at), at, open.instruction)
}

function asOpen(facts: GateFacts, row: OpenFile<'CHANGE'>['row'], at: Date): GateFacts {
  const isSameScope = row.scopeVersion === facts.scopeVersion
  const isSameWindow =
    row.windowStart?.getTime() === facts.windowStart?.getTime() &&
    row.windowEnd?.getTime() === facts.windowEnd?.getTime()
  const confirmedAt = row.dialogueConfirmedByAubAt
  return {
    ...facts,
    type: row.type ?? 'NORMAL',
    affectsAub: row.affectsAub ?? 'UNSURE',
    touchesAtpProduction: row.touchesAtpProduction,
    priority: row.priority,
    services: row.services as GateFacts['services'],
    missing: row.missing,
    submittedAt: row.submittedAt,
    noticeReceivedAt: row.noticeReceivedAt,
    scopeVersion: row.scopeVersion,
    noticeScopeVersion: row.noticeScopeVersion,
    windowStart: row.windowStart,
    windowEnd: row.windowEnd,
    dialogue:
      confirmedAt && confirmedAt <= at
        ? { ...facts.dialogue, confirmedByAubAt: confirmedAt, scopeVersion: row.dialogueScopeVersion }
        : facts.dialogue,
    decision: isSameScope ? facts.decision : null,
    hasFreezeExemption: facts.hasFreezeExemption && isSameScope && isSameWindow,
  }
}
