import type { CommandTransaction } from '#db/connection.ts'
import { record } from '#db/open-case.ts'
import { appoint, changeFile, storeFile } from '#db/open-file.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { actsForOwner } from '#domain/problem-side.ts'
import { morningOf } from '#domain/problem-watch.ts'
import type { Outcome } from '#domain/refusal.ts'
import { type Checks, date, text } from './input.ts'
import { noteActivity, openProblemForVerb, type ProblemInput, step } from './open-problem-verb.ts'
import { refuse, speakerOf } from './open-verb.ts'
import { namesNoSchool } from './problem-texts.ts'

export type RecordKnownErrorInput = ProblemInput &
  Readonly<{ cause: string; workaround: string; reviewOn: string; title?: string | null }>
export type KnownErrorRecorded = Readonly<{ kind: 'KnownErrorRecorded'; problemId: string }>

/** A review is not put off for longer than this. */
const LONGEST_REVIEW_DAYS = 400

/**
 * The cause is known and there is a way around it: shown to whoever types an incident of the same service, and looked at
 * again on its day of review until it is closed. Saying it again sets the next day of review.
 */
export async function recordKnownError(
  tx: CommandTransaction,
  input: RecordKnownErrorInput,
): Promise<Outcome<KnownErrorRecorded>> {
  const checks: Checks = { refusal: null }
  const cause = text(checks, 'cause', input.cause, { min: 3, max: 10_000, isRequired: true }) ?? ''
  const workaround = text(checks, 'workaround', input.workaround, { min: 3, max: 10_000, isRequired: true }) ?? ''
  const title = text(checks, 'title', input.title, { min: 3, max: 200 })
  const reviewOn = date(checks, 'reviewOn', input.reviewOn) ?? ''
  checks.refusal ??= await namesNoSchool(tx, { title, cause, workaround })
  if (checks.refusal) return { ok: false, refusal: checks.refusal }
  const opened = await openProblemForVerb(tx, 'recordKnownError', input, actsForOwner)
  if (!opened.ok) return opened
  const open = opened.value
  const { row } = open
  const today = copenhagenDate(open.at)
  const latest = copenhagenDate(new Date(open.at.getTime() + LONGEST_REVIEW_DAYS * 86_400_000))
  if (reviewOn <= today || reviewOn > latest)
    return refuse('ReviewDateNotAhead', { field: ['reviewOn'], detail: { latestOn: latest } })
  const next = step(open, 'recordKnownError')
  if (!next.ok) return next
  changeFile(open, { cause, workaround, reviewOn })
  appoint(open, 'KNOWN_ERROR_REVIEW', morningOf(reviewOn), { on: reviewOn, limit: null })
  record(open, {
    kind: 'KnownErrorRecorded',
    at: open.at,
    speaker: speakerOf(tx),
    content: { workaround, reviewOn },
  })
  noteActivity(open)
  await storeFile(tx, open)
  const services = tx.sql`(select services from problem where id = ${row.id})`
  const shown = title ?? row.title ?? ''
  await tx.sql`insert into known_error (case_id, owner_id, services, category, title, workaround, review_on, recorded_at)
    values (${row.id}, ${row.ownerId}, ${services}, ${row.category}, ${shown}, ${workaround}, ${reviewOn}, ${open.at})
    on conflict (case_id) do update set services = excluded.services, title = excluded.title,
      workaround = excluded.workaround, review_on = excluded.review_on, recorded_at = excluded.recorded_at`
  return { ok: true, value: { kind: 'KnownErrorRecorded', problemId: row.id } }
}
