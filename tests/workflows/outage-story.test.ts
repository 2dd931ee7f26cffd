import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Loop } from '#workflows/loop.ts'
import { startSweep } from '#workflows/sweep.ts'
import { eventually } from './eventually.ts'
import { openStoryDesk, rowOf, type StoryDesk } from './story-desk.ts'

const OUTAGE = {
  title: 'Ingen forbindelse til modtagelsen',
  description: 'Modtagelsen svarer ikke for nogen af skolens elever.',
  businessConsequence: 'Skolen kan ikke indberette i weekenden.',
  service: 'SCHOOL_STAY',
  category: 'DELIVERY_DOWN',
  priority: 'P2',
  impact: 'HIGH',
  urgency: 'MEDIUM',
}

/** The Saturdays at noon, their twentieth and twenty-fourth hour, on a Danish wall. */
const weekends = [
  ['an ordinary one', '2026-11-28T12:00:00+01:00', '2026-11-29 08:00:00', '2026-11-29 12:00:00', '+01:00'],
  ['the one with an hour less', '2027-03-27T12:00:00+01:00', '2027-03-28 09:00:00', '2027-03-28 13:00:00', '+02:00'],
  ['the one with an hour more', '2027-10-30T12:00:00+02:00', '2027-10-31 07:00:00', '2027-10-31 11:00:00', '+01:00'],
] as const
const instant = (wall: string, zone: string, second = '00') => `${wall.replace(' ', 'T').slice(0, 17)}${second}${zone}`

const story: { it?: StoryDesk } = {}
const told = () => {
  if (!story.it) throw new Error('the desk is not open')
  return story.it
}

async function tell(saturday: string, near: string, day: string, zone: string, by: 'TIMER' | 'SWEEP'): Promise<void> {
  const { desk, go, said, see, clocks, missed } = told()
  const { a, x, y } = desk.database.cast
  await go(saturday)
  const { id, number } = await told().report(a.token, OUTAGE)
  await go(instant(near, zone, '01'))
  expect(await said(id, 'OutagePromotionNear')).toEqual([near])
  expect(await see(a.token, id, 'priority isMajorIncident')).toMatchObject({ priority: 'P2', isMajorIncident: false })
  await go(instant(day, zone, '01'))
  expect(await said(id, 'IncidentPromoted')).toEqual([day])
  expect(await see(x.token, id, 'priority isMajorIncident')).toMatchObject({ priority: 'P1', isMajorIncident: true })
  const quarter = `${day.slice(0, 14)}15:00`
  expect((await clocks(id)).filter(clock => clock.endsWith('open'))).toEqual(
    expect.arrayContaining([`FIRST_FEEDBACK ${quarter} open`, `REACTION ${quarter} open`]),
  )
  // From now on it is a critical incident in silence.
  await go(instant(quarter, zone, '02'))
  await said(id, 'ReactionMissed')
  expect(await missed(id)).toEqual([`FIRST_FEEDBACK ${quarter} ${by}`, `REACTION ${quarter} ${by}`])
  expect(await see(y.token, id, 'priority')).not.toHaveProperty('priority')
  const rows = await desk.database.admin`select kind, actor_name from case_event
    where case_id = ${rowOf(id)} and kind in ('OutagePromotionNear', 'IncidentPromoted') order by seq`
  expect(rows.map(row => row.actor_name)).toEqual(['SYSTEM', 'SYSTEM'])
  await eventually(
    () => told().mailsTo(number, 'vagt@leverandrx'),
    subjects => subjects.some(subject => subject.includes('PRIORITET 1')),
  )
  await desk.resolve(rowOf(id), x)
}

describe('J4: an outage of priority 2 over a weekend', () => {
  beforeAll(async () => {
    story.it = await openStoryDesk()
  })
  afterAll(() => told().close())

  it.each(weekends)(
    'is warned of after 20 hours and critical after 24 elapsed ones, by the timer: %s (R-5.32)',
    async (_name, saturday, near, day, zone) => {
      await tell(saturday, near, day, zone, 'TIMER')
    },
  )
})

describe('J4 while nobody watches the timers', () => {
  let sweep: Loop
  beforeAll(async () => {
    story.it = await openStoryDesk({ withTime: false })
    sweep = startSweep({ everyMs: 100, graceMs: 300 })
  })
  afterAll(async () => {
    await sweep.stop()
    await told().close()
  })

  it.each(weekends)(
    'the sweep does the same, at the same instants: %s (R-5.32)',
    async (_name, saturday, near, day, zone) => {
      await tell(saturday, near, day, zone, 'SWEEP')
    },
  )
})
