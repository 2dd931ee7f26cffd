import { setTimeout as pause } from 'node:timers/promises'
import { settleCase } from '#db/commands/settle-case.ts'
import { asSweep } from '#db/connection.ts'
import {
  beat,
  businessTime,
  claimAlarm,
  hasTimerFiredSince,
  isOnlySweep,
  type Overdue,
  overdueCases,
} from '#db/watch.ts'
import { raiseAlarm } from './alarm.ts'
import { logLine, reasonOf } from './log.ts'
import { type Loop, startLoop } from './loop.ts'

export type SweepOptions = Readonly<{
  everyMs: number
  /** How long after a deadline the sweep leaves it to the timer. */
  graceMs?: number
  /** How long after a deadline operations are told that no timer fires. */
  alarmMs?: number
}>

const GRACE_MS = 30_000
const ALARM_MS = 45_000
/** A round ends before the transaction that holds the lock is ended for waiting (30 s). */
const ROUND_MS = 15_000
const MOST_CASES = 500
/** Cases settled side by side: fewer than the sweep's lanes, one of which holds the lock. */
const TOGETHER = 6
const ALARM_MINUTES = 15

/** What one process remembers between its rounds. */
type Memory = { offsetMs: number | null; quietUntil: number; late: Late | null; refused: Map<string, number> }
/** The first deadline that no timer had come to, and when the sweep found it (real clock). */
type Late = Readonly<{ since: Date; firedAfter: Date; foundAt: number }>

/**
 * The watchdog, in every web process; one of them works at a time (house decision 1). What should have been recorded
 * half a minute ago is recorded by the same function as the timer's, with its true due time.
 */
export function startSweep(options: SweepOptions): Loop {
  // After a stop of everything the timers are given their half minute too.
  const quietUntil = performance.now() + (options.graceMs ?? GRACE_MS)
  const memory: Memory = { offsetMs: null, quietUntil, late: null, refused: new Map() }
  return startLoop('the sweep', options.everyMs, () => sweepRound(options, memory))
}

/** True when there is more to do at once. */
async function sweepRound(options: SweepOptions, memory: Memory): Promise<boolean> {
  const endsAt = performance.now() + ROUND_MS
  const round = await asSweep(async tx => {
    if (!(await isOnlySweep(tx))) return null
    await beat(tx, 'sweep')
    const { now, offsetMs } = await businessTime(tx)
    if (isJustMoved(memory, offsetMs, options.graceMs ?? GRACE_MS)) return null
    const before = new Date(now.getTime() - (options.graceMs ?? GRACE_MS))
    const found = (await overdueCases(tx, before, MOST_CASES)).filter(one => mayTry(memory, one))
    const settled = await settleEach(found, memory, endsAt)
    return { now, found, settled }
  })
  if (!round) return false
  noteLateness(memory, round.found, round.now, options.graceMs ?? GRACE_MS)
  await alarmIfSilent(memory, round.now, (options.alarmMs ?? ALARM_MS) - (options.graceMs ?? GRACE_MS))
  return round.settled > 0 && round.found.length === MOST_CASES
}

/** A demo clock that was moved makes many deadlines overdue at once; the timers get their half minute for them too. */
function isJustMoved(memory: Memory, offsetMs: number, graceMs: number): boolean {
  const isMoved = memory.offsetMs !== null && Math.abs(offsetMs - memory.offsetMs) > 1_000
  memory.offsetMs = offsetMs
  if (isMoved) memory.quietUntil = performance.now() + graceMs
  return performance.now() < memory.quietUntil
}

/** Each case in a transaction of its own: one that fails holds up no other, and no lock is held for long. */
async function settleEach(found: readonly Overdue[], memory: Memory, endsAt: number): Promise<number> {
  let settled = 0
  let next = 0
  async function settleInTurn(): Promise<void> {
    for (let one = found[next++]; one && performance.now() < endsAt; one = found[next++]) {
      if (await settle(one, memory)) settled += 1
    }
  }
  await Promise.all(Array.from({ length: TOGETHER }, settleInTurn))
  return settled
}

async function settle({ caseId, noun, number }: Overdue, memory: Memory): Promise<boolean> {
  try {
    await asSweep(tx => settleCase(tx, noun, caseId, 'SWEEP'))
    return true
  } catch (error) {
    memory.refused.set(caseId, performance.now() + GRACE_MS)
    logLine('ERROR', `the sweep could not settle ${number}: ${reasonOf(error)}`)
    await pause(100)
    return false
  }
}

function mayTry({ refused }: Memory, { caseId }: Overdue): boolean {
  const until = refused.get(caseId)
  if (until === undefined || performance.now() > until) {
    refused.delete(caseId)
    return true
  }
  return false
}

function noteLateness(memory: Memory, [first]: readonly Overdue[], now: Date, graceMs: number): void {
  if (!first || memory.late) return
  memory.late = { since: first.since, firedAfter: new Date(now.getTime() - graceMs), foundAt: performance.now() }
}

/** The sweep had to work, and for some time no timer has fired: somebody must look at Temporal or the worker. */
async function alarmIfSilent(memory: Memory, now: Date, patienceMs: number): Promise<void> {
  const { late } = memory
  if (!late || performance.now() - late.foundAt < patienceMs) return
  memory.late = null
  const isNew = await asSweep(async tx => {
    if (await hasTimerFiredSince(tx, late.firedAfter)) return false
    return await claimAlarm(tx, 'no timer fires', ALARM_MINUTES)
  })
  if (isNew) await raiseAlarm(late.since, now)
}
