import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStoryDesk, type StoryDesk, schoolsOf } from './story-desk.ts'

let story: StoryDesk
beforeAll(async () => {
  story = await openStoryDesk()
})
afterAll(() => story.close())

const REPORT = {
  title: 'Skoleophold afvises',
  description: 'Indberetninger af skoleophold afvises med en fejl i skemaet.',
  businessConsequence: 'Skolerne kan ikke få refusion for april måned.',
  service: 'SCHOOL_STAY',
}

describe('Wednesday before Easter 2027, 15.59 (fault 23)', () => {
  it('is judged by the hours of whoever owes the answer: AUB, who closes in a minute, and the supplier, who has an hour left (R-4.7, R-4.14)', async () => {
    const { a, x } = story.desk.database.cast
    await story.go('2027-03-24T15:59:00+01:00')
    const p2 = { ...REPORT, priority: 'P2', impact: 'HIGH', urgency: 'MEDIUM' }
    const atAub = await story.report(x.token, { ...p2, responsibleSide: 'AUB', schools: schoolsOf(a) })
    const atSupplier = await story.report(a.token, { ...p2, responsibleSide: 'SCHOOL_SIDE' })
    const reaction = async (id: string) => (await story.clocks(id)).find(clock => clock.startsWith('REACTION'))
    // Thursday to Monday are holidays, and Sunday has 23 hours: AUB's other 59 minutes are Tuesday's.
    expect(await reaction(atAub.id)).toBe('REACTION 2027-03-30 08:59:00 open')
    expect(await reaction(atSupplier.id)).toBe('REACTION 2027-03-24 16:59:00 open')
    await story.go('2027-03-24T16:59:03+01:00')
    await story.said(atSupplier.id, 'ReactionMissed')
    expect(await story.missed(atAub.id)).toEqual([])
    await story.go('2027-03-30T08:58:55+02:00')
    expect(await story.missed(atAub.id)).toEqual([])
    await story.go('2027-03-30T08:59:02+02:00')
    await story.said(atAub.id, 'ReactionMissed')
    expect(await story.missed(atAub.id)).toContain('REACTION 2027-03-30 08:59:00 TIMER')
  })
})
