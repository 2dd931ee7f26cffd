import { setTimeout as pause } from 'node:timers/promises'
import type postgres from 'postgres'

export type Written = Readonly<{ caseId: string; seq: number }>

/**
 * Fifty writers who store changes on the same few cases, each in a transaction that stays open for a random while after
 * its last write, and now and then is given up (fault 83). Answers what was committed.
 */
export async function writeChanges(
  connect: () => postgres.Sql,
  cases: readonly string[],
  asked: { changes: number; writers: number; longestMs: number },
): Promise<Written[]> {
  const written: Written[] = []
  let started = 0
  const each = Math.ceil(asked.changes / asked.writers / 5)
  await Promise.all(
    Array.from({ length: asked.writers }, async () => {
      const sql = connect()
      try {
        for (let turn = 0; turn < each; turn += 1) {
          const caseId = cases[started++ % cases.length] ?? ''
          written.push(...(await oneTransaction(sql, caseId, asked.longestMs)))
        }
      } finally {
        await sql.end({ timeout: 5 })
      }
    }),
  )
  return written
}

class GivenUp extends Error {}

async function oneTransaction(sql: postgres.Sql, caseId: string, longestMs: number): Promise<Written[]> {
  try {
    return await sql.begin(async tx => {
      // The number of the transaction is drawn before it waits for the case, as a command with a key does.
      await tx`select pg_current_xact_id()`
      const [row] = await tx`update incident set seq = seq + 5 where id = ${caseId} returning seq`
      const first = (row?.seq as number) - 4
      await tx`insert into case_event (case_id, seq, at, kind, category, actor_kind, actor_name, source, content_hash, hash)
        select ${caseId}, n, clock_timestamp(), 'NoteAdded', 'MESSAGE', 'SYSTEM', 'SYSTEM', 'SYSTEM', '', ''
        from generate_series(${first}::int, ${first}::int + 4) n`
      await tx`insert into outbox (case_id, seq, kind, rings)
        select ${caseId}, n, 'NoteAdded', false from generate_series(${first}::int, ${first}::int + 4) n`
      await pause(Math.random() * longestMs)
      if (Math.random() < 0.05) throw new GivenUp('given up')
      return Array.from({ length: 5 }, (_one, place) => ({ caseId, seq: first + place }))
    })
  } catch (error) {
    if (error instanceof GivenUp) return []
    throw error
  }
}

export type Judged = Readonly<{ missed: number; doubled: number; outOfOrder: number }>

/** What the reader of a feed got, held against what was committed. */
export function judgeFeed(written: readonly Written[], read: readonly Written[]): Judged {
  const keyOf = ({ caseId, seq }: Written) => `${caseId} ${seq}`
  const got = new Set(read.map(keyOf))
  const last = new Map<string, number>()
  let outOfOrder = 0
  for (const { caseId, seq } of read) {
    if (seq <= (last.get(caseId) ?? 0)) outOfOrder += 1
    last.set(caseId, seq)
  }
  return {
    missed: written.filter(one => !got.has(keyOf(one))).length,
    doubled: read.length - got.size,
    outOfOrder,
  }
}
