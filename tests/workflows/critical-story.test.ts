import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemVerb } from '#tests/graphql/problem-stories.ts'
import { eventually } from './eventually.ts'
import { minutesAfter, openStoryDesk, type StoryDesk, schoolsOf } from './story-desk.ts'

let story: StoryDesk
beforeAll(async () => {
  story = await openStoryDesk()
})
afterAll(() => story.close())

const FRIDAY = '2026-11-27T15:20:00+01:00'
const handler = { name: 'Vagthavende', phone: '70113000' }

describe('J1: data cannot be delivered on a Friday afternoon', () => {
  it('is critical from the report on, told hour by hour over the night, coordinated, solved, and needs a problem, by the API alone (R-4.6, R-4.15, R-5.17, R-5.20, R-5.21, R-5.22, R-5.37)', {
    timeout: 120_000,
  }, async () => {
    const { by, go, said } = story
    const { x, aub, a } = story.desk.database.cast
    await go(FRIDAY)
    const told = await story.report(x.token, {
      title: 'Skoleophold kan ikke afleveres',
      description: 'Alle afleveringer bliver afvist med fejl 500.',
      businessConsequence: 'Skolerne kan ikke få refusion for november.',
      service: 'SCHOOL_STAY',
      category: 'DELIVERY_DOWN',
      priority: 'P1',
      critical: { dataCannotBeDelivered: true },
      responsibleSide: 'AUB',
      schools: schoolsOf(a),
    })
    expect(told.priority).toBe('P1')
    const { id, number } = told
    // AUB closes at 15.00 on a Friday: the mail alone carries it, with the priority in its subject.
    expect(await story.see(x.token, id, 'isMajorIncident phoneDuty { isCallRequired }')).toMatchObject({
      isMajorIncident: true,
      phoneDuty: { isCallRequired: false },
    })
    expect(await story.clocks(id)).toEqual([
      'FIRST_FEEDBACK 2026-11-27 15:35:00 open',
      'REACTION 2026-11-27 15:35:00 open',
    ])

    let version = told.version
    const step = async (who: Parameters<typeof by>[0], verb: string, input: object) => {
      const answer = await by(who, verb, { id, expectedVersion: version, ...input })
      if (!answer.incident) throw new Error(`${verb}: ${JSON.stringify(answer)}`)
      version = answer.incident.version
      return answer
    }
    await go(minutesAfter(FRIDAY, 4))
    await step(aub.token, 'beginIncident', { handler })
    // Nobody has told anything when four fifths of the quarter are gone: the timer says so.
    await go(minutesAfter(FRIDAY, 12.5))
    expect(await said(id, 'ClockAtRisk')).toEqual(['2026-11-27 15:32:00'])
    await go(minutesAfter(FRIDAY, 14))
    await step(aub.token, 'sendStatus', { situation: 'Fejlen er fundet i modtagelsen.' })

    const someone = { name: 'Helle Toft', phone: '70113002', email: 'helle@aub.example' }
    await go(minutesAfter(FRIDAY, 30))
    await step(aub.person, 'appointSituationManager', someone)
    // The school side has named nobody within the hour: it is told, and it is no breach.
    await go(minutesAfter(FRIDAY, 61))
    expect(await said(id, 'CoordinatorMissing')).toEqual(['2026-11-27 16:20:00'])
    await step(x.person, 'appointCoordinatingContact', { ...someone, name: 'Sune Nørlund' })

    const first = minutesAfter(FRIDAY, 14)
    for (let hour = 1; hour <= 15; hour += 1) {
      await go(minutesAfter(first, hour * 59 - 9))
      await said(id, 'ClockAtRisk', hour + 1)
      await go(minutesAfter(first, hour * 59))
      await step(aub.token, 'sendStatus', { situation: `Status ${hour + 1}: vi arbejder videre.` })
    }
    expect(await story.missed(id)).toEqual([])

    await go('2026-11-28T06:40:00+01:00')
    await step(aub.token, 'resolveIncident', {
      text: 'Modtagelsen er startet igen.',
      isRootCauseKnown: false,
      workaround: 'Genstart hver nat.',
    })
    // Both first duties, fifteen hours, and the sixteenth that the solution answers: all met, none open, none missed.
    const found = await story.clocks(id)
    expect([found.length, found.filter(clock => !clock.endsWith('met'))]).toEqual([18, []])
    expect(await story.missed(id)).toEqual([])
    // The phones of all are shut: the mailboxes that are read round the clock hear each status, with the priority in front.
    const heard = await eventually(
      () => story.mailsTo(number, 'vagt@skolea').filter(subject => subject.includes('tatus')),
      subjects => subjects.length >= 16,
    )
    expect(heard.filter(subject => !subject.startsWith(`[${number}] P1`))).toEqual([])

    const shut = await by(x.token, 'closeIncident', { id, expectedVersion: version })
    expect(shut).toMatchObject({ code: 'PROBLEM_REQUIRED', conditions: expect.arrayContaining(['ROOT_CAUSE_UNKNOWN']) })
    await story.desk.database.admin`update api_token set scopes = '{cases:read,incidents:write,problems:write}'`
    await go('2026-11-30T09:00:00+01:00')
    const opened = await story.ask(aub.token, problemVerb('openProblem'), {
      input: {
        incidents: [id],
        title: 'Modtagelsen går i stå',
        description: 'Modtagelsen stopper om eftermiddagen uden kendt årsag.',
        problemOwner: { name: 'Ea Ejer', phone: '70113000', email: 'ea@aub.example' },
      },
    })
    expect(opened.data.openProblem).toMatchObject({ problem: { rootCause: { dueOn: '2026-12-14' } } })
    version = (await story.see(x.token, id, 'state')).version
    expect(await by(x.token, 'closeIncident', { id, expectedVersion: version })).toMatchObject({
      incident: { state: 'CLOSED' },
    })
  })
})
