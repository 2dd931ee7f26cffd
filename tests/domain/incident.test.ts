import { describe, expect, it } from 'vitest'
import { categoryOf, FACTS } from '#domain/fact.ts'
import {
  autoCloseAfter,
  type IncidentState,
  type IncidentStep,
  isMajorIncident,
  isOutage,
  mayBegin,
  mayReopen,
  missingMinimumData,
  nextIncidentState,
  outagePromotion,
} from '#domain/incident.ts'
import { isSameSide, mayChangePriority, speaksForASide } from '#domain/incident-side.ts'
import { INSTRUCTION_2026, type InstructionVersion, instructionVersion } from '#domain/instruction.ts'
import { needsPriorityReason, runningPriority, suggestPriority } from '#domain/priority.ts'
import { isAgreementMissing } from '#domain/proposed-feedback.ts'
import { detectedDaysBack, isFurtherBack } from '#domain/report-limits.ts'
import { at } from './worked-cases.ts'

const reading = (switches: Partial<InstructionVersion['switches']>): InstructionVersion => ({
  ...INSTRUCTION_2026,
  switches: { ...INSTRUCTION_2026.switches, ...switches },
})

describe('The life of an incident (C.1, R-5.14)', () => {
  const states: readonly IncidentState[] = ['NEW', 'IN_PROGRESS', 'RESOLVED', 'CLOSED', 'CANCELLED']
  it.each<[IncidentStep, string[]]>([
    ['begin', ['IN_PROGRESS', 'AlreadyBegun', 'AlreadyResolved', 'AlreadyClosed', 'AlreadyClosed']],
    ['sendStatus', ['NEW', 'IN_PROGRESS', 'AlreadyResolved', 'AlreadyClosed', 'AlreadyClosed']],
    ['resolve', ['RESOLVED', 'RESOLVED', 'AlreadyResolved', 'AlreadyClosed', 'AlreadyClosed']],
    ['close', ['NotResolved', 'NotResolved', 'CLOSED', 'AlreadyClosed', 'AlreadyClosed']],
    ['reopen', ['NotResolved', 'NotResolved', 'IN_PROGRESS', 'IN_PROGRESS', 'AlreadyClosed']],
    ['cancel', ['CANCELLED', 'CANCELLED', 'AlreadyResolved', 'AlreadyClosed', 'AlreadyClosed']],
  ])('%s from NEW, IN_PROGRESS, RESOLVED, CLOSED, CANCELLED', (step, expected) => {
    const told = states.map(state => {
      const next = nextIncidentState(state, step)
      return next.ok ? next.value : next.refusal.kind
    })
    expect(told).toEqual(expected)
  })

  it('A closed case may be reopened for 30 days, to the second (F27)', () => {
    const closed = at('2026-11-02T10:00+01:00')
    expect([mayReopen(closed, at('2026-11-27T10:00+01:00')), mayReopen(closed, at('2026-12-07T10:00+01:00'))]).toEqual([
      true,
      false,
    ])
    expect([
      mayReopen(closed, at('2026-12-02T10:00:00+01:00')),
      mayReopen(closed, at('2026-12-02T10:00:01+01:00')),
    ]).toEqual([true, false])
  })

  it('P1 at any time makes a major incident, and it stays one (R-5.26)', () => {
    expect([isMajorIncident(false, 1), isMajorIncident(true, 4), isMajorIncident(false, 2)]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('A silent case closes after ten working days; the switch may say never (R-5.14)', () => {
    expect([autoCloseAfter(INSTRUCTION_2026), autoCloseAfter(reading({ autoCloseWorkingDays: 0 }))]).toEqual([10, null])
  })
})

describe('Minimum data of every inquiry (Instruks 5.2.1, R-5.13)', () => {
  const complete = {
    reporter: { name: 'Ida Holm', department: 'Drift', location: 'Vejle', phone: '+4570113000' },
    service: 'SCHOOL_STAY',
    otherService: null,
    description: 'Data kan ikke leveres',
    businessConsequence: 'Udbetalinger forsinkes',
    priority: 2,
  } as const

  it('Complete, nothing is missing', () => {
    expect(missingMinimumData(complete)).toEqual([])
  })
  it.each(['service', 'description', 'businessConsequence', 'priority'])('Without %s it is named', name => {
    expect(missingMinimumData({ ...complete, [name]: null })).toEqual([name])
  })
  it.each(['name', 'department', 'location', 'phone'])('Without the reporter’s %s it is named', name => {
    expect(missingMinimumData({ ...complete, reporter: { ...complete.reporter, [name]: null } })).toEqual([
      `reporter.${name}`,
    ])
  })
  it('Another service must be named, blanks count as nothing, and all that is missing is told in order', () => {
    expect(missingMinimumData({ ...complete, service: 'OTHER' })).toEqual(['otherService'])
    expect(missingMinimumData({ ...complete, service: 'OTHER', otherService: 'FTP' })).toEqual([])
    expect(missingMinimumData({ ...complete, description: ' \n' })).toEqual(['description'])
    const nothing = { name: null, department: '', location: null, phone: null }
    expect(
      missingMinimumData({
        reporter: nothing,
        service: null,
        otherService: null,
        description: null,
        businessConsequence: null,
        priority: null,
      }),
    ).toEqual([
      'reporter.name',
      'reporter.department',
      'reporter.location',
      'reporter.phone',
      'service',
      'description',
      'businessConsequence',
      'priority',
    ])
  })
})

describe('An outage becomes priority 1 at 24 hours (R-5.32)', () => {
  const outage = { priority: 2, downFrom: at('2026-10-24T14:00+02:00') } as const
  it('Counts elapsed hours over the autumn switch, with a warning at 20 (C79)', () => {
    expect(outagePromotion(outage, INSTRUCTION_2026)).toEqual({
      warnAt: at('2026-10-25T09:00+01:00'),
      promoteAt: at('2026-10-25T13:00+01:00'),
      isAutomatic: true,
    })
  })
  it('AFTER_24H is a second later, SUGGEST_ONLY leaves it to a person', () => {
    expect(outagePromotion(outage, reading({ outagePromotion: 'AFTER_24H' }))).toMatchObject({
      promoteAt: at('2026-10-25T13:00:01+01:00'),
      isAutomatic: true,
    })
    expect(outagePromotion(outage, reading({ outagePromotion: 'SUGGEST_ONLY' }))).toMatchObject({
      promoteAt: at('2026-10-25T13:00+01:00'),
      isAutomatic: false,
    })
  })
  it('Ended outages and other priorities are not promoted', () => {
    expect(outagePromotion({ ...outage, endedAt: at('2026-10-25T12:59:59+01:00') }, INSTRUCTION_2026)).toBeNull()
    expect(outagePromotion({ ...outage, endedAt: at('2026-10-25T13:00:00+01:00') }, INSTRUCTION_2026)).not.toBeNull()
    expect(outagePromotion({ ...outage, endedAt: null }, INSTRUCTION_2026)).not.toBeNull()
    for (const priority of [1, 3, 4] as const)
      expect(outagePromotion({ ...outage, priority }, INSTRUCTION_2026)).toBeNull()
  })
})

describe('Priority (R-5.10, R-5.23, R-5.33)', () => {
  const no = {
    blocksSystem: false,
    dataCannotBeDelivered: false,
    dataFaultyToLargerExtent: false,
    wholeInterfaceDown: false,
  }
  const suggested = (
    critical: object,
    impact: 'HIGH' | 'MEDIUM' | 'LOW' = 'LOW',
    urgency = impact,
    instruction = INSTRUCTION_2026,
  ) => suggestPriority({ critical: { ...no, ...critical }, impact, urgency }, instruction)

  it.each([
    ['blocksSystem', 'BLOCKS_SYSTEM'],
    ['dataCannotBeDelivered', 'DATA_CANNOT_BE_DELIVERED'],
    ['dataFaultyToLargerExtent', 'DATA_FAULTY_TO_LARGER_EXTENT'],
    ['wholeInterfaceDown', 'WHOLE_INTERFACE_DOWN'],
  ])('A yes to %s is always priority 1 (R-5.10)', (question, reason) => {
    expect(suggested({ [question]: true })).toEqual({ priority: 1, reason, rule: 'R-5.10' })
  })

  it('Impact and urgency give the grid (R-5.23)', () => {
    const levels = ['HIGH', 'MEDIUM', 'LOW'] as const
    const grid = levels.map(impact => levels.map(urgency => suggested({}, impact, urgency).priority))
    expect(grid).toEqual([
      [1, 2, 3],
      [2, 3, 4],
      [3, 4, 4],
    ])
    expect(suggested({})).toEqual({ priority: 4, reason: 'GRID', rule: 'R-5.23' })
  })

  it('By the other reading a whole interface down is priority 2 until 24 hours have passed (R-5.28)', () => {
    const late = reading({ wholeInterfaceDown: 'P1_AFTER_24H' })
    expect(suggested({ wholeInterfaceDown: true }, 'LOW', 'LOW', late)).toEqual({
      priority: 2,
      reason: 'WHOLE_INTERFACE_DOWN',
      rule: 'R-5.28',
    })
    expect(suggested({ wholeInterfaceDown: true }, 'HIGH', 'HIGH', late).priority).toBe(1)
    expect(suggested({ wholeInterfaceDown: true, blocksSystem: true }, 'LOW', 'LOW', late).priority).toBe(1)
  })

  it('Lower than what the questions or the grid give needs a written reason (R-5.10, R-5.23)', () => {
    const critical = suggested({ blocksSystem: true })
    expect([1, 2, 4].map(chosen => needsPriorityReason(chosen as 1 | 2 | 4, critical))).toEqual([false, true, true])
    const byGrid = suggested({}, 'HIGH', 'MEDIUM')
    expect([1, 2, 3].map(chosen => needsPriorityReason(chosen as 1 | 2 | 3, byGrid))).toEqual([false, false, true])
  })

  it('A priority 1 was found at most 31 days ago, another 400; to the second (R-5.13, R-4.15)', () => {
    expect([1, 2, 4].map(priority => detectedDaysBack(priority as 1 | 2 | 4))).toEqual([31, 400, 400])
    const now = new Date('2026-11-30T12:00:00Z')
    expect(isFurtherBack(new Date('2026-10-30T12:00:00Z'), now, 31)).toBe(false)
    expect(isFurtherBack(new Date('2026-10-30T11:59:59Z'), now, 31)).toBe(true)
  })

  it('Handling begins in a new case, and anew in one that was reopened (C.1, R-4.11)', () => {
    expect(mayBegin('NEW', false)).toMatchObject({ value: 'IN_PROGRESS' })
    expect(mayBegin('IN_PROGRESS', false)).toMatchObject({ value: 'IN_PROGRESS' })
    expect(mayBegin('IN_PROGRESS', true)).toMatchObject({ refusal: { kind: 'AlreadyBegun' } })
    expect(mayBegin('CLOSED', false)).toMatchObject({ refusal: { kind: 'AlreadyClosed' } })
  })

  it('An outage is a delivery that is down or a whole interface that is (R-5.32)', () => {
    expect(isOutage({ category: 'DELIVERY_DOWN', critical: {} })).toBe(true)
    expect(isOutage({ category: 'PERFORMANCE', critical: { wholeInterfaceDown: true } })).toBe(true)
    expect(isOutage({ category: 'PERFORMANCE', critical: { wholeInterfaceDown: false } })).toBe(false)
  })

  it('An agreement is missing after the first message of a priority 2, and from the beginning of a 3 or 4 (R-4.16, R-4.17)', () => {
    const open = { isOpen: true, hasBegun: true, hasTold: false, hasAgreedTime: false, isProposed: false }
    expect([1, 2, 3, 4].map(priority => isAgreementMissing({ ...open, priority: priority as 1 | 2 | 3 | 4 }))).toEqual([
      false,
      false,
      true,
      true,
    ])
    expect(isAgreementMissing({ ...open, priority: 2, hasTold: true })).toBe(true)
    for (const settled of [{ hasAgreedTime: true }, { isProposed: true }, { isOpen: false }])
      expect(isAgreementMissing({ ...open, priority: 3, ...settled })).toBe(false)
  })

  it('Only those who stand on a side speak for it: not one affected school among several (R-2.4, R-4.12)', () => {
    const sides = { responsibleSide: 'AUB', responsibleId: 'aub', counterpartId: 'x', reportedById: 'a' } as const
    const speaks = (organisationId: string, organisationKind: 'AUB' | 'SCHOOL' | 'SUPPLIER') =>
      speaksForASide({ organisationId, organisationKind }, sides)
    expect([speaks('aub', 'AUB'), speaks('x', 'SUPPLIER'), speaks('a', 'SCHOOL'), speaks('b', 'SCHOOL')]).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect([isSameSide('SCHOOL', 'SUPPLIER'), isSameSide('AUB', 'SUPPLIER')]).toEqual([true, false])
    const manager = { organisationId: 'aub', organisationKind: 'AUB', roles: ['SITUATION_MANAGER'] } as const
    const ofSupplier = { ...sides, responsibleSide: 'SCHOOL_SIDE', responsibleId: 'x', counterpartId: 'aub' } as const
    expect(mayChangePriority(manager, ofSupplier)).toBe(true)
    expect(mayChangePriority({ ...manager, roles: ['AUB_AGENT'] }, ofSupplier)).toBe(false)
  })

  it('While the sides disagree the higher priority runs, or by the switch one side’s (R-5.33)', () => {
    const claims = { reporter: 2, responsible: 3 } as const
    expect(runningPriority(claims, INSTRUCTION_2026)).toBe(2)
    expect(runningPriority({ reporter: 4, responsible: 1 }, INSTRUCTION_2026)).toBe(1)
    expect(runningPriority({ reporter: 4, responsible: 1 }, reading({ disputedPriority: 'REPORTER_RUNS' }))).toBe(4)
    expect(runningPriority(claims, reading({ disputedPriority: 'RESPONSIBLE_RUNS' }))).toBe(3)
  })
})

describe('Facts (R-5.15)', () => {
  it('Each fact has its category in the history log', () => {
    expect(categoryOf('IncidentReported')).toBe('CREATED')
    expect(categoryOf('CaseRead')).toBe('READ')
    expect(new Set(Object.values(FACTS))).toEqual(
      new Set(['CREATED', 'READ', 'UPDATED', 'MESSAGE', 'STATUS', 'PRIORITY', 'CLOCK', 'NOTIFIED', 'EXPORTED']),
    )
  })
})

describe('A version of the Instruks (R-6.1, Part 0)', () => {
  const plain = () =>
    structuredClone(INSTRUCTION_2026) as Record<string, unknown> & { switches: Record<string, unknown> }

  it('The defaults are those of Part 0', () => {
    expect(INSTRUCTION_2026).toEqual({
      id: 'instruks-2026',
      label: 'Instruks 2026',
      validFrom: '2026-01-01',
      switches: {
        clockStart: 'RESPONSIBLE_SIDE_KNOWLEDGE',
        clockHours: 'RESPONSIBLE_SIDE',
        p1Cadence: 'ROLLING',
        mutualServiceGoals: true,
        wholeInterfaceDown: 'P1_AT_ONCE',
        outagePromotion: 'AT_24H',
        disputedPriority: 'HIGHER_RUNS',
        phoneDutyHours: 'RECEIVER',
        uptimePeriod: 'CALENDAR_MONTH',
        workingDayProfile: 'DK_PUBLIC_SECTOR',
        noticeCount: 'DATE_DIFFERENCE',
        noticeAppliesTo: 'NORMAL_ONLY',
        dialogueGate: 'AUB_CONFIRMS',
        aubDecisionRequired: true,
        freezeScope: 'ALL_AFFECTING_AUB',
        freezeWeekend: 'SATURDAY_MONTH',
        rcaDefault: 'REQUIRED_UNLESS_WAIVED',
        manyIdentical: { count: 3, days: 30 },
        publishHours: 'AUB_PHONE_HOURS',
        autoCloseWorkingDays: 10,
      },
      reactionMinutes: { 1: 15, 2: 60, 3: 240, 4: 960 },
      firstFeedbackMinutes: { 1: 15, 2: 60, 3: null, 4: null },
      nextStatusMinutes: 60,
      noticeDays: 60,
      priorityGrid: {
        HIGH: { HIGH: 1, MEDIUM: 2, LOW: 3 },
        MEDIUM: { HIGH: 2, MEDIUM: 3, LOW: 4 },
        LOW: { HIGH: 3, MEDIUM: 4, LOW: 4 },
      },
    })
  })

  it('Is read back equal and cannot be changed, deep down', () => {
    const read = instructionVersion(JSON.parse(JSON.stringify(INSTRUCTION_2026)))
    if (!read.ok) throw new Error(read.refusal.kind)
    expect(read.value).toEqual(INSTRUCTION_2026)
    for (const one of [read.value, INSTRUCTION_2026])
      for (const part of [
        one,
        one.switches,
        one.switches.manyIdentical,
        one.reactionMinutes,
        one.priorityGrid,
        one.priorityGrid.HIGH,
      ])
        expect(Object.isFrozen(part)).toBe(true)
  })

  it.each<[string, unknown[]]>([
    ['clockStart', ['RESPONSIBLE_SIDE_KNOWLEDGE', 'EITHER_PARTY_KNOWLEDGE']],
    ['clockHours', ['RESPONSIBLE_SIDE', 'INTERSECTION', 'UNION']],
    ['p1Cadence', ['ROLLING', 'GRID']],
    ['mutualServiceGoals', [true, false]],
    ['wholeInterfaceDown', ['P1_AT_ONCE', 'P1_AFTER_24H']],
    ['outagePromotion', ['AT_24H', 'AFTER_24H', 'SUGGEST_ONLY']],
    ['disputedPriority', ['HIGHER_RUNS', 'REPORTER_RUNS', 'RESPONSIBLE_RUNS']],
    ['phoneDutyHours', ['RECEIVER', 'SENDER', 'BOTH_OPEN']],
    ['uptimePeriod', ['CALENDAR_MONTH', 'QUARTER', 'YEAR', 'ROLLING_30D']],
    ['workingDayProfile', ['DK_PUBLIC_SECTOR', 'DK_STATUTORY', 'DK_BANK']],
    ['noticeCount', ['DATE_DIFFERENCE', 'CLEAR_DAYS', 'FULL_24H']],
    ['noticeAppliesTo', ['NORMAL_ONLY', 'ALL']],
    ['dialogueGate', ['AUB_CONFIRMS', 'BOTH_CONFIRM', 'DOCUMENTED']],
    ['aubDecisionRequired', [true, false]],
    ['freezeScope', ['ALL_AFFECTING_AUB', 'ATP_PRODUCTION_ONLY']],
    ['freezeWeekend', ['SATURDAY_MONTH', 'SUNDAY_MONTH', 'UNION']],
    ['rcaDefault', ['REQUIRED_UNLESS_WAIVED', 'ON_REQUEST']],
    ['manyIdentical', [{ count: 2, days: 1 }]],
    ['publishHours', ['AUB_PHONE_HOURS', 'MON_FRI_8_16']],
    ['autoCloseWorkingDays', [0, 10, 400]],
  ])('The switch %s has the values of Part 0 and no others, and cannot be left out', (name, values) => {
    const version = plain()
    const told = (value: unknown) =>
      instructionVersion({ ...version, switches: { ...version.switches, [name]: value } })
    for (const value of values) expect(told(value).ok).toBe(true)
    for (const value of ['', 'OTHER', -1, 1.5, { count: 1, days: 30 }, { count: 3, days: 0 }, 401, undefined])
      expect(told(value)).toMatchObject({
        ok: false,
        refusal: { kind: 'InstructionMalformed', field: expect.arrayContaining(['switches']) },
      })
  })

  it.each<[string, unknown]>([
    ['id', ''],
    ['label', ''],
    ['validFrom', '2026-02-30'],
    ['nextStatusMinutes', 0],
    ['noticeDays', -1],
    ['noticeDays', 1001],
    ['reactionMinutes', { 1: 15, 2: 60, 3: 240 }],
    ['reactionMinutes', { 1: 15, 2: 60, 3: 240, 4: 0 }],
    ['reactionMinutes', { 1: 15, 2: 60, 3: 240, 4: 1.5 }],
    ['reactionMinutes', { 1: 15, 2: 60, 3: 240, 4: 100_001 }],
    ['firstFeedbackMinutes', { 1: 15, 2: 60, 3: null }],
    ['priorityGrid', { HIGH: { HIGH: 1, MEDIUM: 2, LOW: 3 } }],
    ['priorityGrid', { ...INSTRUCTION_2026.priorityGrid, LOW: { HIGH: 5, MEDIUM: 4, LOW: 4 } }],
    ['surprise', 1],
  ])('A wrong %s is refused', (name, value) => {
    expect(instructionVersion({ ...plain(), [name]: value })).toMatchObject({
      ok: false,
      refusal: { kind: 'InstructionMalformed' },
    })
  })

  it('The refusal names the field, nothing at all is refused at the root', () => {
    const version = plain()
    expect(instructionVersion({ ...version, switches: { ...version.switches, p1Cadence: 'HOURLY' } })).toEqual({
      ok: false,
      refusal: { kind: 'InstructionMalformed', field: ['switches', 'p1Cadence'], detail: { code: 'invalid_value' } },
    })
    expect(instructionVersion(null)).toMatchObject({ ok: false, refusal: { field: [] } })
  })
})
