import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { watchId } from '#workflows/engine-names.ts'
import { eventually } from './eventually.ts'
import { openStoryDesk, rowOf, type StoryDesk, schoolsOf } from './story-desk.ts'

const MESSAGES = 300
let story: StoryDesk
beforeAll(async () => {
  story = await openStoryDesk()
})
afterAll(() => story.close())

const handler = { name: 'Vagthavende', phone: '70113000' }
const REPORT = {
  title: 'Skoleophold afvises',
  description: 'Indberetninger af skoleophold afvises med en fejl i skemaet.',
  businessConsequence: 'Skolerne kan ikke få refusion for april måned.',
  service: 'SCHOOL_STAY',
}

describe(`${MESSAGES} messages to one incident by the API (fault 17)`, () => {
  it('are all taken and all heard: none is refused, no doorbell is rung again, and the watch knows the last', {
    timeout: 120_000,
  }, async () => {
    const { aub, x } = story.desk.database.cast
    const { admin } = story.desk.database
    const critical = { priority: 'P1', critical: { blocksSystem: true }, category: 'DELIVERY_DOWN' }
    const { id } = await story.report(x.token, {
      ...REPORT,
      ...critical,
      responsibleSide: 'AUB',
      schools: schoolsOf(story.desk.database.cast.a),
    })
    await story.by(aub.token, 'beginIncident', { id, expectedVersion: 1, handler })
    for (let sent = 0; sent < MESSAGES; sent += 1) {
      const answer = await story.by(aub.token, 'sendStatus', {
        id,
        expectedVersion: 2 + sent,
        situation: `Besked nr. ${sent + 1}.`,
      })
      expect(answer).toMatchObject({ __typename: 'StatusSent', incident: { version: 3 + sent } })
    }
    const rows = await eventually(
      () => admin`select attempts from outbox where case_id = ${rowOf(id)} and rings and settled_at is not null`,
      settled => settled.length === MESSAGES + 2,
    )
    expect(rows.filter(row => row.attempts > 0)).toEqual([])
    const [incident] = await admin`select seq from incident where id = ${rowOf(id)}`
    await eventually(
      () => story.desk.engine.held(rowOf(id)),
      held => held.seq === incident?.seq,
    )
    const watch = await story.desk.engine.client.workflow.getHandle(watchId(rowOf(id))).describe()
    expect(watch.status.name).toBe('RUNNING')
    expect(watch.historyLength).toBeLessThan(4_096)
    expect(await story.missed(id)).toEqual([])
    await story.desk.resolve(rowOf(id))
  })
})
