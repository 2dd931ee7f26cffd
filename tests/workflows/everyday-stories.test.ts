import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { globalIdOf } from '#tests/graphql/annex-door.ts'
import { eventually } from './eventually.ts'
import { openStoryDesk, type StoryDesk, schoolsOf } from './story-desk.ts'

let story: StoryDesk
beforeAll(async () => {
  story = await openStoryDesk()
})
afterAll(() => story.close())

const handler = { name: 'Vagthavende', phone: '70113000' }
const REPORT = {
  title: 'Forkerte oplysninger fra en skole',
  description: 'Indberetningen fra Skole A har forkerte datoer på tre elever.',
  businessConsequence: 'Tre elevers refusion bliver forkert.',
  service: 'SCHOOL_STAY',
  category: 'WRONG_DATA',
  responsibleSide: 'SCHOOL_SIDE',
}

describe('J2: wrong data from one school on a Tuesday morning', () => {
  it('goes from AUB to the school’s supplier, is told first in time, then at an agreed time, solved, and closed by AUB, by the API alone (R-3.13, R-4.8, R-4.16, R-5.14)', async () => {
    const { by, go, said } = story
    const { aub, x, a } = story.desk.database.cast
    await go('2026-11-24T09:10:00+01:00')
    const { id, version: first } = await story.report(aub.token, {
      ...REPORT,
      priority: 'P3',
      impact: 'MEDIUM',
      urgency: 'MEDIUM',
      schools: schoolsOf(a),
    })
    expect(await story.see(aub.token, id, 'responsibleOrganisation { name } affectedSchools { name }')).toMatchObject({
      responsibleOrganisation: { name: 'Leverandør X' },
      affectedSchools: [{ name: 'Skole A' }],
    })
    // Feedback on a priority 3 is by agreement: only the reaction has a due time of its own.
    const due = await story.clocks(id)
    expect(due).toEqual(['REACTION 2026-11-24 13:10:00 open'])
    let version = first
    const step = async (who: Parameters<typeof by>[0], verb: string, input: object = {}) => {
      const answer = await by(who, verb, { id, expectedVersion: version, ...input })
      if (!answer.incident) throw new Error(`${verb}: ${JSON.stringify(answer)}`)
      version = answer.incident.version
    }
    await go('2026-11-24T09:40:00+01:00')
    await step(x.token, 'beginIncident', { handler })
    await go('2026-11-24T10:30:00+01:00')
    await step(x.token, 'sendStatus', {
      situation: 'Vi har fundet de tre elever.',
      nextFeedbackAt: '2026-11-26T14:00:00+01:00',
    })
    const { feedbackProposals } = await story.see(aub.token, id, 'feedbackProposals { proposalId dueAt state }')
    expect(feedbackProposals).toMatchObject([{ state: 'PROPOSED', dueAt: '2026-11-26T13:00:00Z' }])
    await step(aub.token, 'acceptFeedbackTime', { proposalId: feedbackProposals[0].proposalId })
    expect(await story.clocks(id)).toContain('AGREED_FEEDBACK 2026-11-26 14:00:00 open')
    // The agreed time is watched as any other: four fifths of the way the timer reminds the supplier.
    await go('2026-11-26T12:00:00+01:00')
    await said(id, 'ClockAtRisk')
    await go('2026-11-26T13:30:00+01:00')
    await step(x.token, 'sendStatus', { situation: 'Rettelsen er sendt til Skole A.' })
    await go('2026-11-27T10:00:00+01:00')
    await step(x.token, 'resolveIncident', { text: 'Datoerne er rettet.', isRootCauseKnown: true })
    expect(await by(x.token, 'closeIncident', { id, expectedVersion: version })).toMatchObject({
      code: 'NOT_PERMITTED',
    })
    await step(aub.token, 'closeIncident')
    expect(await story.missed(id)).toEqual([])
    expect((await story.clocks(id)).filter(clock => !clock.endsWith('met'))).toEqual([])
    await eventually(
      () => story.desk.engine.ended(Buffer.from(id, 'base64url').toString().slice(9)).then(() => true),
      isEnded => isEnded,
    )
  })
})

const save = `mutation ($input: SaveAnnexDraftInput!) { saveAnnexDraft(input: $input) {
  __typename ... on Refusal { code message field } ... on AnnexDraftSaved { annex { draft { version } } } } }`
const submit = `mutation ($input: SubmitAnnexInput!) { submitAnnex(input: $input) { __typename ... on Refusal { code message field }
  ... on AnnexIncomplete { missing { field } } ... on AnnexSubmitted { openClocksKept } } }`
const annexOf = (hours: string) => {
  const person = { name: 'Bo Lind', phone: '70 11 30 00', email: 'bo.lind@skole.example' }
  return {
    unitName: 'Studieadministrationen',
    phone: '70 11 30 00',
    mailbox: 'post@skole.example',
    outOfHoursMailbox: 'vagt@skole.example',
    hours: { week: [1, 2, 3, 4, 5].map(weekday => ({ weekday, text: hours })), closed: ['holidays', 'dec24'] },
    contacts: ['OPERATIONS', 'CHANGES'].map(role => ({ role, ...person, department: 'Drift', location: 'Odense' })),
    escalation: [1, 2, 3].map(level => ({ level, ...person })),
  }
}

describe('J6: a school changes its phone hours while a priority 4 runs', () => {
  it('is told how many clocks keep the old hours; the running one is judged by them to the second, and the next case by the new ones (R-2.11, R-4.9, R-4.14)', async () => {
    const { go } = story
    const { aub, c } = story.desk.database.cast
    await go('2026-12-01T09:00:00+01:00')
    const report = () =>
      story.report(aub.token, { ...REPORT, priority: 'P4', impact: 'LOW', urgency: 'LOW', schools: schoolsOf(c) })
    const { id } = await report()
    const before = await story.clocks(id)
    expect(before.map(clock => clock.split(' ')[0])).toContain('REACTION')
    const { annex } = (
      await story.ask(c.person, 'query ($id: ID!) { annex(organisationId: $id) { latestVersion } }', {
        id: globalIdOf('Organisation', c.id),
      })
    ).data
    const expectedVersion = annex.latestVersion
    const saved = await story.ask(c.person, save, { input: { ...annexOf('12-13'), expectedVersion } })
    expect(saved.data.saveAnnexDraft).toMatchObject({ __typename: 'AnnexDraftSaved' })
    const sent = await story.ask(c.person, submit, {
      input: { expectedVersion, validFrom: '2026-12-01T11:00:00Z' },
    })
    expect(sent.data.submitAnnex).toEqual({ __typename: 'AnnexSubmitted', openClocksKept: before.length })

    await go('2026-12-01T12:30:00+01:00')
    expect(await story.clocks(id)).toEqual(before)
    const next = await report()
    const after = await story.clocks(next.id)
    expect(after).not.toEqual(before)
    const reaction = (clocks: string[]) => clocks.find(clock => clock.startsWith('REACTION'))?.slice(9, 28)
    // The old hours to the end: one breach at the old due time, recorded by the timer.
    await go(`${reaction(before)?.replace(' ', 'T').replace(/:00$/, ':02')}+01:00`)
    await story.said(id, 'ReactionMissed')
    expect(await story.missed(id)).toContain(`REACTION ${reaction(before)} TIMER`)
    expect(reaction(after)).not.toBe(reaction(before))
    expect(await story.missed(next.id)).toEqual([])
  })
})
