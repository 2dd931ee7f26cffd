// Records what else can happen to the watch of a case, a problem, a change or an annex: withdrawn, moved, ended by
// operations, taken over by another worker, continued as new. See record-histories.ts.
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { AnnexSnapshot } from '#workflows/activities/annex.ts'
import type { Snapshot } from '#workflows/activities/incident.ts'
import { knock } from '#workflows/client.ts'
import {
  ANNEX_WATCH,
  annexWatchId,
  CHANGE_GATE,
  changeGateId,
  DOORBELL,
  INCIDENT_WATCH,
  problemWatchId,
  ROOT_CAUSE_WATCH,
  watchId,
} from '#workflows/engine-names.ts'
import { testEngine } from './engine.ts'
import { eventually } from './eventually.ts'
import { recordRuns } from './record-runs.ts'

const engine = await testEngine()
process.env.TEMPORAL_ADDRESS = engine.address
const answers = new Map<string, Snapshot[]>()
const annexAnswers = new Map<string, AnnexSnapshot[]>()
const next = async (id: string) => answers.get(id)?.shift() ?? Promise.reject(new Error('asked once too often'))
const means = {
  settleDue: next,
  settleProblem: next,
  settleChange: next,
  settleAnnex: async (id: string) => annexAnswers.get(id)?.shift() ?? Promise.reject(new Error('asked once too often')),
  decideChange: async (requestId: string) =>
    ({ ok: true, value: { kind: 'ChangeApproved', changeId: requestId } }) as const,
}
let worker = await engine.work(means)

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString()
const anHour = 3_600_000
const aDay = 24 * anHour
const snapshot = (caseId: string, seq: number, deadlines: string[], offsetMs = 0): Snapshot => ({
  caseId,
  seq,
  offsetMs,
  deadlines,
})
const annexSnapshot = (organisationId: string, seq: number, dueAt: string | null, offsetMs = 0): AnnexSnapshot => ({
  organisationId,
  seq,
  offsetMs,
  dueAt,
})
const bell = (workflow: string, workflowId: string) => (rung: Snapshot | AnnexSnapshot) =>
  engine.client.workflow.signalWithStart(workflow, {
    workflowId,
    taskQueue: engine.taskQueue,
    args: [rung],
    signal: DOORBELL,
    signalArgs: [rung],
  })
const handle = (workflowId: string) => engine.client.workflow.getHandle(workflowId)
const running = (workflowId: string) =>
  eventually(
    async () => {
      const types = (await handle(workflowId).fetchHistory()).events?.map(event => event.eventType) ?? []
      return types.filter(type => Number(type) === 7).length
    },
    tasks => tasks > 0,
  )
const asked = (id: string) =>
  eventually(
    async () => answers.get(id)?.length ?? 0,
    left => left === 0,
  )

type Told = Readonly<{ id: string; ring: ReturnType<typeof bell>; workflowId: string }>
type Story = Readonly<{ of: keyof typeof watches; tell: (told: Told) => Promise<void> }>
const watches = {
  incident: { workflow: INCIDENT_WATCH, idOf: watchId },
  problem: { workflow: ROOT_CAUSE_WATCH, idOf: problemWatchId },
  change: { workflow: CHANGE_GATE, idOf: changeGateId },
  annex: { workflow: ANNEX_WATCH, idOf: annexWatchId },
} as const

/** Ends the run as operations would, and rings again: the story goes on in a new run. */
async function endAndRing({ id, ring, workflowId }: Told, end: 'terminate' | 'cancel', laterMs = anHour) {
  await ring(snapshot(id, 1, [inMs(laterMs)]))
  await running(workflowId)
  await handle(workflowId)[end](end === 'terminate' ? 'ended by hand' : (undefined as never))
  await handle(workflowId)
    .result()
    .catch(() => undefined)
  await ring(snapshot(id, 1, [inMs(laterMs)]))
  await running(workflowId)
  await ring(snapshot(id, 2, []))
}

/** So many doorbells that the server asks for a new run, each with another deadline. */
async function ringOften({ id, ring }: Told, rings: number) {
  for (let seq = 1; seq <= rings; seq += 1) {
    await ring(snapshot(id, seq, [inMs(anHour + seq * 1_000)]))
    await pause(20)
  }
  await ring(snapshot(id, rings + 1, []))
}

const stories: Record<string, Story> = {
  'cancelled-before-begun': {
    of: 'incident',
    async tell({ id, ring, workflowId }) {
      await ring(snapshot(id, 1, [inMs(900_000), inMs(900_000)]))
      await running(workflowId)
      await ring(snapshot(id, 2, []))
    },
  },
  'nothing-to-wait-for': { of: 'incident', tell: async ({ id, ring }) => void (await ring(snapshot(id, 1, []))) },
  'raised-to-critical': {
    of: 'incident',
    async tell({ id, ring, workflowId }) {
      answers.set(id, [snapshot(id, 3, [])])
      await ring(snapshot(id, 1, [inMs(4 * anHour)]))
      await running(workflowId)
      await ring(snapshot(id, 2, [inMs(400), inMs(4 * anHour)]))
    },
  },
  'agreed-time-moved-later': {
    of: 'incident',
    async tell({ id, ring, workflowId }) {
      answers.set(id, [snapshot(id, 3, [])])
      await ring(snapshot(id, 1, [inMs(anHour)]))
      await running(workflowId)
      await ring(snapshot(id, 2, [inMs(1_200)]))
    },
  },
  'lowered-after-a-miss': {
    of: 'incident',
    async tell({ id, ring }) {
      answers.set(id, [snapshot(id, 2, [inMs(anHour)])])
      await ring(snapshot(id, 1, [inMs(300)]))
      await asked(id)
      await ring(snapshot(id, 3, [inMs(16 * anHour)]))
      await ring(snapshot(id, 4, []))
    },
  },
  'status-recalled-after-its-time': {
    of: 'incident',
    async tell({ id, ring, workflowId }) {
      answers.set(id, [snapshot(id, 4, [inMs(anHour)])])
      await ring(snapshot(id, 1, [inMs(anHour)]))
      await running(workflowId)
      await ring(snapshot(id, 2, [inMs(2 * anHour)]))
      await ring(snapshot(id, 3, [inMs(-1_000), inMs(2 * anHour)]))
      await asked(id)
      await ring(snapshot(id, 5, []))
    },
  },
  'hourly-for-a-night': {
    of: 'incident',
    async tell({ id, ring, workflowId }) {
      const start = Date.now()
      const due = (hour: number) => new Date(start + hour * anHour).toISOString()
      await ring(snapshot(id, 1, [due(1)]))
      await running(workflowId)
      // Even hours are answered by a status in time, odd ones are missed and then answered.
      let seq = 1
      for (let hour = 1; hour <= 6; hour += 1) {
        const isMissed = hour % 2 === 1
        if (isMissed) {
          answers.set(id, [snapshot(id, seq + 1, [due(hour + 1)], hour * anHour)])
          await ring(snapshot(id, seq, [due(hour)], hour * anHour))
          await asked(id)
        }
        seq += 2
        await ring(snapshot(id, seq, [due(hour + 1)], hour * anHour))
      }
      await ring(snapshot(id, seq + 1, [], 6 * anHour))
    },
  },
  'clock-moved-over-several': {
    of: 'incident',
    async tell({ id, ring, workflowId }) {
      const dues = [1, 2, 3, 30].map(hours => inMs(hours * anHour))
      const hops = [1, 2, 3].map(hours => hours * anHour)
      answers.set(
        id,
        hops.map((hop, place) => snapshot(id, place + 2, dues.slice(place + 1), hop)),
      )
      await ring(snapshot(id, 1, dues))
      await running(workflowId)
      for (const [place, hop] of hops.entries()) {
        await ring(snapshot(id, place + 1, dues.slice(place), hop))
        await eventually(
          async () => answers.get(id)?.length,
          left => left === hops.length - place - 1,
        )
      }
      await ring(snapshot(id, 9, [], 3 * anHour))
    },
  },
  'terminated-and-rung-anew': { of: 'incident', tell: told => endAndRing(told, 'terminate') },
  'cancelled-by-operations': { of: 'incident', tell: told => endAndRing(told, 'cancel') },
  'taken-over-by-another-worker': {
    of: 'incident',
    async tell({ id, ring, workflowId }) {
      answers.set(id, [snapshot(id, 2, [inMs(anHour)])])
      await ring(snapshot(id, 1, [inMs(2_000), inMs(anHour)]))
      await running(workflowId)
      await worker.stop()
      await pause(2_500)
      worker = await engine.work(means)
      await asked(id)
      await ring(snapshot(id, 3, []))
    },
  },
  'root-cause-waived': {
    of: 'problem',
    async tell({ id, ring, workflowId }) {
      await ring(snapshot(id, 1, [inMs(5 * aDay), inMs(10 * aDay)]))
      await running(workflowId)
      await ring(snapshot(id, 2, []))
    },
  },
  'root-cause-moved-to-the-wall': {
    of: 'problem',
    async tell({ id, ring, workflowId }) {
      const [ten, wall] = [inMs(14 * aDay), inMs(28 * aDay)]
      answers.set(id, [snapshot(id, 2, [wall], 15 * aDay), snapshot(id, 3, [], 29 * aDay)])
      await ring(snapshot(id, 1, [ten, wall]))
      await running(workflowId)
      await ring(snapshot(id, 1, [ten, wall], 15 * aDay))
      await eventually(
        async () => answers.get(id)?.length,
        left => left === 1,
      )
      await ring(snapshot(id, 2, [wall], 29 * aDay))
      await asked(id)
    },
  },
  'known-error-reviewed': {
    of: 'problem',
    async tell({ id, ring }) {
      answers.set(id, [snapshot(id, 2, [inMs(30 * aDay)])])
      await ring(snapshot(id, 1, [inMs(300)]))
      await asked(id)
      await ring(snapshot(id, 3, [inMs(60 * aDay)]))
      await ring(snapshot(id, 4, []))
    },
  },
  'root-cause-continued': { of: 'problem', tell: told => ringOften(told, 30) },
  'root-cause-terminated': { of: 'problem', tell: told => endAndRing(told, 'terminate', 10 * aDay) },
  'gate-withdrawn': {
    of: 'change',
    async tell({ id, ring, workflowId }) {
      await ring(snapshot(id, 1, [inMs(7 * aDay)]))
      await running(workflowId)
      await ring(snapshot(id, 2, []))
    },
  },
  'gate-silent-over-a-moved-clock': {
    of: 'change',
    async tell({ id, ring, workflowId }) {
      const [five, ten] = [inMs(7 * aDay), inMs(14 * aDay)]
      answers.set(id, [snapshot(id, 2, [ten], 7 * aDay), snapshot(id, 3, [], 14 * aDay)])
      await ring(snapshot(id, 1, [five, ten]))
      await running(workflowId)
      await ring(snapshot(id, 1, [five, ten], 7 * aDay))
      await eventually(
        async () => answers.get(id)?.length,
        left => left === 1,
      )
      await ring(snapshot(id, 2, [ten], 14 * aDay))
      await asked(id)
    },
  },
  'gate-asked-twice-the-same': {
    of: 'change',
    async tell({ id, ring }) {
      await ring(snapshot(id, 1, [inMs(anHour)]))
      const request = randomUUID()
      await Promise.all([knock(id, request, engine.taskQueue), knock(id, request, engine.taskQueue)])
      await ring(snapshot(id, 2, [inMs(30 * aDay)]))
      await ring(snapshot(id, 3, []))
    },
  },
  'gate-terminated': { of: 'change', tell: told => endAndRing(told, 'terminate', 30 * aDay) },
  'annex-ended-at-once': {
    of: 'annex',
    tell: async ({ id, ring }) => void (await ring(annexSnapshot(id, 1, null))),
  },
  'annex-missing-each-week': {
    of: 'annex',
    async tell({ id, ring, workflowId }) {
      const weeks = [14, 21, 28].map(days => inMs(days * aDay))
      annexAnswers.set(id, [
        annexSnapshot(id, 2, weeks[1] ?? null, 14 * aDay),
        annexSnapshot(id, 3, weeks[2] ?? null, 21 * aDay),
      ])
      await ring(annexSnapshot(id, 1, weeks[0] ?? null))
      await running(workflowId)
      await ring(annexSnapshot(id, 1, weeks[0] ?? null, 14 * aDay))
      await eventually(
        async () => annexAnswers.get(id)?.length,
        left => left === 1,
      )
      await ring(annexSnapshot(id, 2, weeks[1] ?? null, 21 * aDay))
      await eventually(
        async () => annexAnswers.get(id)?.length,
        left => left === 0,
      )
      await ring(annexSnapshot(id, 9, null, 21 * aDay))
    },
  },
  'annex-continued': {
    of: 'annex',
    async tell({ id, ring }) {
      for (let seq = 1; seq <= 30; seq += 1) {
        await ring(annexSnapshot(id, seq, inMs(anHour + seq * 1_000)))
        await pause(20)
      }
      await ring(annexSnapshot(id, 99, null))
    },
  },
}

const wanted = process.argv.slice(2)
try {
  for (const [name, { of, tell }] of Object.entries(stories)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const id = randomUUID()
    const { workflow, idOf } = watches[of]
    const workflowId = idOf(id)
    await tell({ id, workflowId, ring: bell(workflow, workflowId) })
    await recordRuns(engine, workflowId, name)
  }
} finally {
  await worker.stop()
  await engine.close()
}
process.exit(0)
