import { createHash } from 'node:crypto'
import { canonical } from './canonical.ts'
import type { caseEvent } from './tables/history.ts'

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
export const contentHash = (salt: string, content: unknown) => sha256(`${salt}\n${canonical(content)}`)

type Entry = Omit<typeof caseEvent.$inferInsert, 'hash' | 'caseId'>

/** One link of the case's hash chain. */
export function linkHash(previous: string, caseId: string, event: Entry): string {
  const { seq, at, kind, category, actorKind, actorId, actorName, organisationId, source } = event
  // Who may see an entry is part of it; what everybody may see has no mark, as entries had before there were others.
  const audience = event.privateTo || event.aboutSchoolId ? [event.privateTo ?? null, event.aboutSchoolId ?? null] : []
  return sha256(
    JSON.stringify([
      previous,
      caseId,
      seq,
      at.toISOString(),
      kind,
      category,
      actorKind,
      actorId,
      actorName,
      organisationId,
      source,
      event.contentHash,
      ...audience,
    ]),
  )
}
