import type { CommandTransaction, EngineTransaction } from '#db/connection.ts'
import { judgeOpen } from '#db/judge.ts'
import type { ChangeNewsMail, MailPerson } from '#db/mail-data.ts'
import { fileCorrespondents, toPoint } from './file-letters.ts'
import type { OpenChange } from './open-change-verb.ts'

export type ChangeNews = ChangeNewsMail['what']
type More = Readonly<{ text?: string | null; by?: MailPerson | null; toSchools?: boolean }>

/** What both sides are told of a change: what happened, how the gate stands, and which date would be legal (C.5). */
export async function newsOf(tx: EngineTransaction, open: OpenChange, what: ChangeNews, more: More = {}) {
  const { row } = open
  const judged = row.kind === 'CHANGE' ? await judgeOpen(tx, open) : null
  const reasons = (judged?.gate.reasons ?? []).filter(one => one.code !== 'OUTSIDE_WINDOW')
  return {
    template: 'CHANGE_NEWS' as const,
    what,
    by: more.by ?? null,
    text: more.text ?? null,
    windowStart: row.windowStart?.toISOString() ?? null,
    windowEnd: row.windowEnd?.toISOString() ?? null,
    isUnderGate: judged !== null && row.affectsAub !== 'NO',
    reasons,
  }
}

/** A letter to the other side, and to the schools that it affects where it concerns them; belongs to the next fact. */
export async function tellChange(tx: CommandTransaction, open: OpenChange, what: ChangeNews, more: More = {}) {
  const { actor } = tx
  const by = { name: actor.name, organisation: actor.organisationName, phone: actor.phone }
  const [with_, news] = await Promise.all([fileCorrespondents(tx, open), newsOf(tx, open, what, { by, ...more })])
  for (const id of [open.row.ownerId, open.row.counterpartId])
    if (id && id !== actor.organisationId) toPoint(open, with_, id, 'CONTACT_POINT', news)
  if (more.toSchools)
    for (const id of with_.schools) if (id !== actor.organisationId) toPoint(open, with_, id, 'AFFECTED_SCHOOL', news)
}
