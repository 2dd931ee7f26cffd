import { describe, expect, it } from 'vitest'
import {
  type ChangeFacts,
  type ChangeState,
  type ChangeStep,
  mayImplement,
  missingChangeData,
  nextChangeState,
  STATIC_CODES,
  sayGateReason,
  staticReasons,
} from '#domain/change.ts'
import { INSTRUCTION_2026, type InstructionVersion } from '#domain/instruction.ts'
import { at } from './worked-cases.ts'

const reading = (switches: Partial<InstructionVersion['switches']>): InstructionVersion => ({
  ...INSTRUCTION_2026,
  switches: { ...INSTRUCTION_2026.switches, ...switches },
})

/** A normal change with everything in order: noticed 25 November, window on 10 February 2027. */
const ready: ChangeFacts = {
  type: 'NORMAL',
  affectsAub: 'YES',
  touchesAtpProduction: false,
  priority: 3,
  services: ['SCHOOL_STAY'],
  missing: [],
  submittedAt: at('2026-11-25T10:00+01:00'),
  noticeReceivedAt: at('2026-11-25T10:00+01:00'),
  scopeVersion: 1,
  noticeScopeVersion: 1,
  windowStart: at('2027-02-10T20:00+01:00'),
  windowEnd: at('2027-02-11T02:00+01:00'),
  dialogue: {
    hasEntryFromAub: true,
    hasEntryFromSchoolSide: true,
    confirmedByAubAt: at('2026-12-01T10:00+01:00'),
    confirmedBySchoolSideAt: null,
    calledAt: null,
    scopeVersion: 1,
  },
  decision: { verdict: 'APPROVED', openConditions: 0 },
  hasFreezeExemption: false,
  incidents: [],
  template: null,
  isAgreementActive: true,
}
const inWindow = at('2027-02-10T21:00+01:00')
const codes = (change: Partial<ChangeFacts>, when = inWindow, instruction = INSTRUCTION_2026) =>
  mayImplement({ ...ready, ...change }, when, instruction).reasons.map(one => one.code)
const talked = (dialogue: Partial<ChangeFacts['dialogue']>) => ({ dialogue: { ...ready.dialogue, ...dialogue } })
const window = (from: string, to: string) => ({ windowStart: at(from), windowEnd: at(to) })

describe('The gate for a normal change (C.3, R-5.40 to R-5.45)', () => {
  it('With everything in order it is open inside the window alone', () => {
    expect(mayImplement(ready, inWindow, INSTRUCTION_2026)).toEqual({ mayImplement: true, reasons: [], warnings: [] })
    expect(codes({}, at('2027-02-10T20:00+01:00'))).toEqual([])
    expect(codes({}, at('2027-02-10T19:59:59+01:00'))).toEqual(['OUTSIDE_WINDOW'])
    expect(codes({}, at('2027-02-11T01:59:59+01:00'))).toEqual([])
    expect(codes({}, at('2027-02-11T02:00+01:00'))).toEqual(['OUTSIDE_WINDOW'])
  })

  it('Every reason is given, not only the first', () => {
    const nothing: ChangeFacts = {
      ...ready,
      missing: ['risk', 'userImpact'],
      noticeReceivedAt: null,
      windowStart: null,
      windowEnd: null,
      decision: null,
      ...talked({ confirmedByAubAt: null, hasEntryFromAub: false, scopeVersion: 1 }),
      scopeVersion: 2,
      isAgreementActive: false,
    }
    const gate = mayImplement(nothing, at('2026-12-24T10:00+01:00'), INSTRUCTION_2026)
    expect(gate.mayImplement).toBe(false)
    expect(gate.reasons).toEqual([
      {
        code: 'RFC_INCOMPLETE',
        rule: 'R-5.44',
        clause: '5.4.1',
        nextLegalDate: null,
        detail: { missing: 'risk, userImpact' },
      },
      { code: 'NOTICE_TOO_SHORT', rule: 'R-5.40', clause: '5.4', nextLegalDate: '2027-02-22', detail: {} },
      { code: 'DIALOGUE_MISSING', rule: 'R-5.42', clause: '5.4', nextLegalDate: null, detail: {} },
      { code: 'DECISION_MISSING', rule: 'R-5.42', clause: '5.4', nextLegalDate: null, detail: {} },
      {
        code: 'FREEZE',
        rule: 'R-5.45',
        clause: '5.4.2',
        nextLegalDate: '2027-02-22',
        detail: { freeze: 'NEW_YEAR', firstDay: '2026-12-21', lastDay: '2027-01-10' },
      },
      { code: 'SUPERSEDED_SCOPE', rule: 'R-5.40', clause: '5.4', nextLegalDate: null, detail: { renew: 'BOTH' } },
      { code: 'OUTSIDE_WINDOW', rule: 'R-5.44', clause: '5.4.1', nextLegalDate: null, detail: {} },
    ])
    expect(gate.warnings).toEqual([
      { code: 'ANNEX_INACTIVE', rule: 'R-2.11', clause: '2', nextLegalDate: null, detail: {} },
    ])
  })

  it('Moved to 20 January the notice is 56 days, and the earliest date is 24 January (F35, R-5.40)', () => {
    const moved = { ...ready, ...window('2027-01-20T20:00+01:00', '2027-01-20T22:00+01:00') }
    const { reasons } = mayImplement(moved, at('2027-01-20T21:00+01:00'), INSTRUCTION_2026)
    expect(reasons).toEqual([
      {
        code: 'NOTICE_TOO_SHORT',
        rule: 'R-5.40',
        clause: '5.4',
        nextLegalDate: '2027-01-24',
        detail: { days: 56, required: 60 },
      },
    ])
    expect(codes(window('2027-02-15T20:00+01:00', '2027-02-15T22:00+01:00'), at('2027-02-15T21:00+01:00'))).toEqual([])
  })

  it('A change of scope shuts the gate until notice and dialogue are renewed (F35, R-5.42)', () => {
    const renew = (change: Partial<ChangeFacts>) =>
      mayImplement({ ...ready, ...change }, inWindow, INSTRUCTION_2026).reasons.map(one => one.detail.renew)
    expect(codes({ scopeVersion: 2 })).toEqual(['SUPERSEDED_SCOPE'])
    expect(renew({ scopeVersion: 2 })).toEqual(['BOTH'])
    expect(renew({ scopeVersion: 2, noticeScopeVersion: 2 })).toEqual(['DIALOGUE'])
    expect(renew({ scopeVersion: 2, ...talked({ scopeVersion: 2 }) })).toEqual(['NOTICE'])
    expect(renew({ scopeVersion: 2, noticeScopeVersion: 2, ...talked({ scopeVersion: 2 }) })).toEqual([])
    expect(codes({ noticeScopeVersion: null, ...talked({ scopeVersion: null }) })).toEqual([])
  })

  it('A one-way message is no dialogue, and AUB must confirm it as held (R-5.42)', () => {
    expect(codes(talked({ hasEntryFromAub: false }))).toEqual(['DIALOGUE_MISSING'])
    expect(codes(talked({ hasEntryFromSchoolSide: false }))).toEqual(['DIALOGUE_MISSING'])
    expect(codes(talked({ confirmedByAubAt: null }))).toEqual(['DIALOGUE_MISSING'])
    expect(codes(talked({ confirmedByAubAt: null, calledAt: at('2026-12-01T10:00Z') }))).toEqual(['DIALOGUE_MISSING'])
  })

  it('The switch dialogueGate asks for both confirmations, or for entries alone', () => {
    const both = reading({ dialogueGate: 'BOTH_CONFIRM' })
    expect(codes({}, inWindow, both)).toEqual(['DIALOGUE_MISSING'])
    expect(codes(talked({ confirmedBySchoolSideAt: at('2026-12-01T11:00Z') }), inWindow, both)).toEqual([])
    expect(
      codes(talked({ confirmedBySchoolSideAt: at('2026-12-01T11:00Z'), confirmedByAubAt: null }), inWindow, both),
    ).toEqual(['DIALOGUE_MISSING'])
    const documented = reading({ dialogueGate: 'DOCUMENTED' })
    expect(codes(talked({ confirmedByAubAt: null }), inWindow, documented)).toEqual([])
    expect(codes(talked({ hasEntryFromAub: false }), inWindow, documented)).toEqual(['DIALOGUE_MISSING'])
  })

  it('No answer, an objection or an open condition keeps it shut, unless AUB’s decision is not required (R-5.42)', () => {
    expect(codes({ decision: null })).toEqual(['DECISION_MISSING'])
    expect(codes({ decision: { verdict: 'OBJECTED', openConditions: 0 } })).toEqual(['OBJECTED'])
    const conditional = (openConditions: number) =>
      ({ decision: { verdict: 'APPROVED_WITH_CONDITIONS', openConditions } }) as const
    expect(codes(conditional(2))).toEqual(['CONDITION_OPEN'])
    expect(mayImplement({ ...ready, ...conditional(2) }, inWindow, INSTRUCTION_2026).reasons[0]?.detail).toEqual({
      open: 2,
    })
    expect(codes(conditional(0))).toEqual([])
    const free = reading({ aubDecisionRequired: false })
    expect(
      [null, { verdict: 'OBJECTED', openConditions: 0 } as const].flatMap(decision =>
        codes({ decision }, inWindow, free),
      ),
    ).toEqual([])
  })

  it('In its window the freeze is judged at the instant: free, FREEZE, FREEZE, free (F37, R-5.46)', () => {
    const long = window('2027-06-20T00:00+02:00', '2027-08-20T00:00+02:00')
    const told = ['2027-06-26T21:59:59Z', '2027-06-26T22:00:00Z', '2027-08-06T21:59:59Z', '2027-08-06T22:00:00Z']
    expect(told.map(text => codes(long, at(text)))).toEqual([[], ['FREEZE'], ['FREEZE'], []])
  })

  it('A window with one end only is no window', () => {
    for (const half of [{ windowStart: null }, { windowEnd: null }]) {
      expect(codes(half)).toContain('OUTSIDE_WINDOW')
      expect(staticReasons({ ...ready, ...half }, inWindow, INSTRUCTION_2026).map(one => one.code)).toEqual(
        half.windowStart === null ? ['NOTICE_TOO_SHORT'] : [],
      )
    }
    expect(codes({ noticeReceivedAt: null })).toEqual(['NOTICE_TOO_SHORT'])
  })

  it('Before its window a change is warned that the window touches a freeze', () => {
    const summer = window('2027-06-26T20:00+02:00', '2027-06-27T02:00+02:00')
    expect(codes(summer, at('2027-06-01T10:00+02:00'))).toEqual(['FREEZE', 'OUTSIDE_WINDOW'])
    expect(codes({}, at('2026-12-24T10:00+01:00'))).toEqual(['FREEZE', 'OUTSIDE_WINDOW'])
    expect(codes({}, at('2026-12-01T10:00+01:00'))).toEqual(['OUTSIDE_WINDOW'])
  })

  it('AUB may exempt one change; with ATP_PRODUCTION_ONLY the freeze binds ATP’s production alone (R-5.45, R-5.49)', () => {
    const summer = window('2027-07-01T20:00+02:00', '2027-07-01T22:00+02:00')
    const now = at('2027-07-01T21:00+02:00')
    expect(codes(summer, now)).toEqual(['FREEZE'])
    expect(codes({ ...summer, hasFreezeExemption: true }, now)).toEqual([])
    const narrow = reading({ freezeScope: 'ATP_PRODUCTION_ONLY' })
    expect(codes(summer, now, narrow)).toEqual([])
    expect(codes({ ...summer, touchesAtpProduction: true }, now, narrow)).toEqual(['FREEZE'])
    const set = [{ name: 'SUMMER', year: 2027, firstDay: '2027-07-10', lastDay: '2027-07-31' }] as const
    expect(mayImplement({ ...ready, ...summer }, now, INSTRUCTION_2026, set).mayImplement).toBe(true)
    expect(staticReasons({ ...ready, ...summer }, now, INSTRUCTION_2026, set)).toEqual([])
  })

  it('The next legal date after a freeze counts from the notice where there is one', () => {
    const late = { ...ready, ...window('2027-07-01T20:00+02:00', '2027-07-01T22:00+02:00') }
    const [freeze] = mayImplement(late, at('2027-07-01T21:00+02:00'), INSTRUCTION_2026).reasons
    expect(freeze?.nextLegalDate).toBe('2027-01-24')
  })

  it('UNSURE counts as yes; a NO stands outside the gate but must be complete (R-5.40, R-5.43)', () => {
    expect(codes({ affectsAub: 'UNSURE', decision: null })).toEqual(['DECISION_MISSING'])
    expect(codes({ affectsAub: 'NO', decision: null, windowStart: null })).toEqual([])
    expect(codes({ affectsAub: 'NO', missing: ['affectsAubReason'] })).toEqual(['RFC_INCOMPLETE'])
  })
})

describe('AUB’s approval is refused while a static reason stands (C.3, Decision)', () => {
  const barred = (change: Partial<ChangeFacts>, when = '2026-12-24T10:00+01:00') =>
    staticReasons({ ...ready, ...change }, at(when), INSTRUCTION_2026).map(one => one.code)

  it('The window is judged, not the hour: a decision may fall in a freeze, a window may not', () => {
    expect(barred({})).toEqual([])
    expect(barred({ decision: null })).toEqual([])
    const summer = window('2027-06-20T00:00+02:00', '2027-07-10T00:00+02:00')
    expect(barred(summer)).toEqual(['FREEZE'])
    expect(barred(summer, '2027-06-21T00:00+02:00')).toEqual(['FREEZE'])
  })

  it('Each static reason bars it', () => {
    expect(barred({ missing: ['risk'] })).toEqual(['RFC_INCOMPLETE'])
    expect(barred(window('2027-01-20T20:00+01:00', '2027-01-20T22:00+01:00'))).toEqual(['NOTICE_TOO_SHORT'])
    expect(barred(talked({ confirmedByAubAt: null }))).toEqual(['DIALOGUE_MISSING'])
    expect(barred({ scopeVersion: 2 })).toEqual(['SUPERSEDED_SCOPE'])
    expect(barred({ type: 'EMERGENCY', priority: 2 })).toEqual(['EMERGENCY_WITHOUT_INCIDENT'])
    expect(barred({ type: 'STANDARD' })).toEqual(['STANDARD_NOT_APPROVED'])
    expect(STATIC_CODES).toHaveLength(7)
  })
})

describe('Emergency changes (R-5.48)', () => {
  const incident = { openedAt: at('2026-11-25T09:00+01:00'), services: ['SCHOOL_STAY'], highestPriority: 2 } as const
  const urgent = { type: 'EMERGENCY', priority: 2, incidents: [incident] } as const
  const summer = window('2027-07-01T20:00+02:00', '2027-07-01T22:00+02:00')
  const now = at('2027-07-01T21:00+02:00')

  it('Needs no 60 days and passes the freeze on a P1 or P2', () => {
    expect(codes({ ...urgent, ...summer, noticeReceivedAt: now }, now)).toEqual([])
    expect(codes({ ...urgent, ...summer, priority: 1 }, now)).toEqual([])
    expect(codes({ ...urgent, ...summer, noticeReceivedAt: now }, now, reading({ noticeAppliesTo: 'ALL' }))).toEqual([
      'NOTICE_TOO_SHORT',
    ])
  })

  it.each<[string, Partial<ChangeFacts>]>([
    ['no incident', { incidents: [] }],
    ['a P3', { incidents: [{ ...incident, highestPriority: 3 }] }],
    ['an incident of another service', { incidents: [{ ...incident, services: ['BOARD_AND_LODGING'] }] }],
    [
      'an incident opened after submission',
      { incidents: [{ ...incident, openedAt: at('2026-11-25T10:00:01+01:00') }] },
    ],
    [
      'an incident opened in the second of submission',
      { incidents: [{ ...incident, openedAt: at('2026-11-25T10:00+01:00') }] },
    ],
    ['priority 3 of its own', { priority: 3 }],
    ['no priority', { priority: null }],
  ])('Is refused with %s', (_what, change) => {
    expect(codes({ ...urgent, ...summer, ...change }, now)).toEqual(['EMERGENCY_WITHOUT_INCIDENT'])
  })

  it('One service in common is enough', () => {
    expect(codes({ ...urgent, incidents: [{ ...incident, services: ['BOARD_AND_LODGING', 'SCHOOL_STAY'] }] })).toEqual(
      [],
    )
  })

  it('A lowered or closed incident still underlies it, among others; not yet submitted, the instant counts', () => {
    const past = { ...incident, highestPriority: 1 } as const
    expect(codes({ ...urgent, incidents: [{ ...incident, highestPriority: 4 }, past] })).toEqual([])
    expect(codes({ ...urgent, submittedAt: null })).toEqual([])
  })

  it('A logged call before the start is dialogue enough, a later one is not (R-5.42)', () => {
    const none = { confirmedByAubAt: null, hasEntryFromAub: false, hasEntryFromSchoolSide: false }
    expect(codes({ ...urgent, ...talked(none) })).toEqual(['DIALOGUE_MISSING'])
    expect(codes({ ...urgent, ...talked({ ...none, calledAt: inWindow }) })).toEqual([])
    expect(codes({ ...urgent, ...talked({ ...none, calledAt: at('2027-02-10T21:00:01+01:00') }) })).toEqual([
      'DIALOGUE_MISSING',
    ])
  })

  it('Still needs AUB’s word', () => {
    expect(codes({ ...urgent, decision: null })).toEqual(['DECISION_MISSING'])
  })
})

describe('Standard changes (R-5.49)', () => {
  const template = {
    services: ['SCHOOL_STAY'],
    supplierAllowed: true,
    approvedAt: at('2026-11-01T10:00+01:00'),
    validTo: '2027-02-10',
    revokedAt: null,
    usesLeft: 3,
    allowedInFreeze: false,
  } as const
  const standard = {
    type: 'STANDARD',
    template,
    decision: null,
    noticeReceivedAt: at('2027-02-09T10:00+01:00'),
    ...talked({ confirmedByAubAt: null, hasEntryFromAub: false, scopeVersion: null }),
  } as const

  it('By an approved template it needs neither dialogue, decision nor 60 days', () => {
    expect(codes(standard)).toEqual([])
    expect(codes({ ...standard, ...talked({ scopeVersion: 7 }) })).toEqual([])
  })

  it.each<[string, Partial<NonNullable<ChangeFacts['template']>> | null]>([
    ['MISSING', null],
    ['APPROVED_AFTER', { approvedAt: null }],
    ['APPROVED_AFTER', { approvedAt: at('2026-11-25T10:00:01+01:00') }],
    ['REVOKED', { revokedAt: inWindow }],
    ['EXPIRED', { validTo: '2027-02-09' }],
    ['USED_UP', { usesLeft: 0 }],
    ['OTHER_SUPPLIER', { supplierAllowed: false }],
    ['OTHER_SERVICE', { services: ['BOARD_AND_LODGING'] }],
  ])('%s: it is not covered', (why, change) => {
    const reasons = mayImplement(
      { ...ready, ...standard, template: change && { ...template, ...change } },
      inWindow,
      INSTRUCTION_2026,
    ).reasons
    expect(reasons.map(one => [one.code, one.detail.why])).toEqual([['STANDARD_NOT_APPROVED', why]])
  })

  it('Approved in the second of submission, revoked later, without end or limit, it is covered', () => {
    const covered = (change: object) => codes({ ...standard, template: { ...template, ...change } })
    expect(covered({ approvedAt: ready.submittedAt })).toEqual([])
    expect(covered({ revokedAt: at('2027-02-10T21:00:01+01:00') })).toEqual([])
    expect(covered({ validTo: null, usesLeft: null })).toEqual([])
    expect(codes({ ...standard, submittedAt: null })).toEqual([])
    expect(codes({ ...standard, services: ['SCHOOL_STAY', 'BOARD_AND_LODGING'] })).toEqual(['STANDARD_NOT_APPROVED'])
  })

  it('In a freeze it passes only where the template allows it', () => {
    const summer = { ...standard, ...window('2027-07-01T20:00+02:00', '2027-07-01T22:00+02:00') }
    const open = { ...template, validTo: null }
    const now = at('2027-07-01T21:00+02:00')
    expect(codes({ ...summer, template: open }, now)).toEqual(['FREEZE'])
    expect(codes({ ...summer, template: { ...open, allowedInFreeze: true } }, now)).toEqual([])
    expect(
      codes(
        {
          ...summer,
          type: 'NORMAL',
          noticeReceivedAt: ready.noticeReceivedAt,
          template: { ...open, allowedInFreeze: true },
        },
        now,
      ),
    ).toContain('FREEZE')
  })
})

describe('The required data of a notice (R-5.44, R-5.13, R-5.43)', () => {
  const complete = {
    reporter: { name: 'Ida Holm', department: 'Drift', location: 'Vejle', phone: '+4570113000' },
    title: 'Ny version',
    description: 'Opgradering',
    businessConsequence: 'Ingen levering i to timer',
    services: ['SCHOOL_STAY'],
    priority: 3,
    changeType: 'NORMAL',
    windowStart: at('2027-02-10T20:00+01:00'),
    windowEnd: at('2027-02-10T22:00+01:00'),
    urgency: 'LOW',
    impact: 'LOW',
    riskLevel: 'LOW',
    riskText: 'Kan rulles tilbage',
    userImpact: 'Ingen',
    affectsAub: 'YES',
    affectsAubReason: null,
  }

  it('Complete, nothing is missing', () => {
    expect(missingChangeData(complete)).toEqual([])
    expect(missingChangeData({ ...complete, affectsAub: 'UNSURE' })).toEqual([])
  })

  it.each(Object.keys(complete).filter(name => name !== 'reporter' && name !== 'affectsAubReason'))(
    'Without %s it is named',
    name => {
      expect(missingChangeData({ ...complete, [name]: name === 'services' ? [] : null })).toEqual([name])
    },
  )

  it.each(['name', 'department', 'location', 'phone'])('Without the reporter’s %s it is named', name => {
    expect(missingChangeData({ ...complete, reporter: { ...complete.reporter, [name]: ' ' } })).toEqual([
      `reporter.${name}`,
    ])
  })

  it('A NO needs a reason, and a window must end after it begins', () => {
    expect(missingChangeData({ ...complete, affectsAub: 'NO' })).toEqual(['affectsAubReason'])
    expect(missingChangeData({ ...complete, affectsAub: 'NO', affectsAubReason: 'Kun layout' })).toEqual([])
    expect(missingChangeData({ ...complete, windowEnd: complete.windowStart })).toEqual(['windowEnd'])
    expect(missingChangeData({ ...complete, windowEnd: at('2027-02-10T20:00:01+01:00') })).toEqual([])
  })
})

describe('Each reason names its rule and section (C.3)', () => {
  it.each([
    ['OBJECTED', 'R-5.42', '5.4', { decision: { verdict: 'OBJECTED', openConditions: 0 } }],
    ['CONDITION_OPEN', 'R-5.42', '5.4', { decision: { verdict: 'APPROVED', openConditions: 1 } }],
    ['EMERGENCY_WITHOUT_INCIDENT', 'R-5.48', '5.4.2', { type: 'EMERGENCY' }],
    ['STANDARD_NOT_APPROVED', 'R-5.49', '5.4.2', { type: 'STANDARD' }],
  ] as const)('%s is of %s, section %s', (code, rule, clause, change) => {
    expect(mayImplement({ ...ready, ...change }, inWindow, INSTRUCTION_2026).reasons).toMatchObject([
      { code, rule, clause },
    ])
  })
})

describe('The life of a change (C.3)', () => {
  const states: readonly ChangeState[] = [
    'DRAFT',
    'SUBMITTED',
    'IN_DIALOGUE',
    'APPROVED',
    'APPROVED_WITH_CONDITIONS',
    'OBJECTED',
    'SCHEDULED',
    'IMPLEMENTING',
    'IMPLEMENTED',
    'ROLLED_BACK',
    'REVIEWED',
    'CLOSED',
    'WITHDRAWN',
  ]
  it.each<[ChangeStep, ChangeState, readonly ChangeState[]]>([
    ['submit', 'SUBMITTED', ['DRAFT']],
    ['discuss', 'IN_DIALOGUE', states.slice(1, 7)],
    ['approve', 'APPROVED', states.slice(1, 7)],
    ['approveWithConditions', 'APPROVED_WITH_CONDITIONS', states.slice(1, 7)],
    ['object', 'OBJECTED', states.slice(1, 7)],
    ['schedule', 'SCHEDULED', ['APPROVED', 'APPROVED_WITH_CONDITIONS']],
    ['start', 'IMPLEMENTING', states.slice(0, 7)],
    ['complete', 'IMPLEMENTED', ['IMPLEMENTING']],
    ['rollBack', 'ROLLED_BACK', ['IMPLEMENTING', 'IMPLEMENTED']],
    ['review', 'REVIEWED', ['IMPLEMENTED', 'ROLLED_BACK']],
    ['close', 'CLOSED', ['REVIEWED']],
    ['withdraw', 'WITHDRAWN', states.slice(0, 7)],
  ])('%s leads to %s from the states of the table and is refused from all others', (step, to, from) => {
    for (const state of states)
      expect(nextChangeState(state, step)).toEqual(
        from.includes(state)
          ? { ok: true, value: to }
          : { ok: false, refusal: { kind: 'StepNotPossible', detail: { state, step } } },
      )
  })
})

describe('The gate in words (C.3)', () => {
  const reason = (
    code: Parameters<typeof sayGateReason>[0]['code'],
    detail = {},
    nextLegalDate: string | null = null,
  ) => ({ code, rule: 'R-5.44', clause: '5.4', nextLegalDate, detail }) as const
  const source = ' (Instruks 5.4, R-5.44).'

  it.each([
    [
      reason('RFC_INCOMPLETE', { missing: 'risk' }),
      'Varslet mangler oplysninger: risk',
      'Udfyld de manglende felter; de 60 dage regnes fra det fuldstændige varsel.',
    ],
    [
      reason('NOTICE_TOO_SHORT', { days: 56, required: 60 }, '2027-01-24'),
      'Varslet er 56 dage; der skal være mindst 60',
      'Flyt vinduet til tidligst søndag 24. jan. 2027. Ingen kan forkorte varslet.',
    ],
    [
      reason('NOTICE_TOO_SHORT', {}, '2027-01-24'),
      'AUB har ikke modtaget et fuldstændigt varsel med et vindue',
      'Flyt vinduet til tidligst søndag 24. jan. 2027. Ingen kan forkorte varslet.',
    ],
    [
      reason('DIALOGUE_MISSING'),
      'Der har ikke været en forudgående dialog med AUB',
      'Hold dialogen, og lad AUB bekræfte den; ved en hasteændring er et noteret opkald nok.',
    ],
    [
      reason('DECISION_MISSING'),
      'AUB har ikke taget stilling',
      'Afvent AUB’s afgørelse; tavshed eskaleres, men bliver aldrig til en godkendelse.',
    ],
    [reason('OBJECTED'), 'AUB har gjort indsigelse', 'Ret ændringen efter indsigelsen, og bed AUB om en ny afgørelse.'],
    [
      reason('CONDITION_OPEN', { open: 2 }),
      '2 af AUB’s vilkår er ikke opfyldt',
      'Opfyld vilkårene, og markér dem som opfyldt.',
    ],
    [
      reason('FREEZE', { firstDay: '2027-06-27', lastDay: '2027-08-06' }, '2027-08-07'),
      'Fryseperioden søndag 27. jun. 2027 – fredag 6. aug. 2027 er i vejen',
      'Flyt vinduet til tidligst lørdag 7. aug. 2027, eller bed AUB om en dispensation.',
    ],
    [
      reason('EMERGENCY_WITHOUT_INCIDENT'),
      'Hasteændringen bygger ikke på en kritisk incident',
      'Knyt en incident med prioritet 1 eller 2 på samme service, åbnet før ændringen blev sendt.',
    ],
    [
      reason('STANDARD_NOT_APPROVED'),
      'Ændringen er ikke dækket af en gyldig standardændring',
      'Brug en skabelon, som AUB har godkendt og ikke trukket tilbage, eller send en normal ændring.',
    ],
    [
      reason('OUTSIDE_WINDOW'),
      'Tidspunktet ligger uden for det varslede vindue',
      'Vent til vinduet begynder, eller flyt det.',
    ],
    [
      reason('SUPERSEDED_SCOPE'),
      'Ændringens omfang er et andet end det, der blev varslet og drøftet',
      'Send et nyt varsel, og hold dialogen om det nye omfang.',
    ],
    [reason('ANNEX_INACTIVE'), 'Aftalen er ikke aktiv, for bilag 2 mangler', 'Udfyld bilag 2, og send det til AUB.'],
  ])('In Danish: %o', (one, why, remedy) => {
    expect(sayGateReason(one, 'da')).toEqual({ why: `${why}${source}`, remedy })
  })

  it.each([
    [
      reason('RFC_INCOMPLETE', { missing: 'risk' }),
      'The notice lacks information: risk',
      'Fill in the missing fields; the 60 days count from the complete notice.',
    ],
    [
      reason('NOTICE_TOO_SHORT', { days: 56, required: 60 }, '2027-01-24'),
      'The notice is 56 days; at least 60 are required',
      'Move the window to Sunday 24 Jan 2027 or later. Nobody can shorten the notice.',
    ],
    [
      reason('NOTICE_TOO_SHORT', {}, '2027-01-24'),
      'AUB has not received a complete notice with a window',
      'Move the window to Sunday 24 Jan 2027 or later. Nobody can shorten the notice.',
    ],
    [
      reason('DIALOGUE_MISSING'),
      'There has been no prior dialogue with AUB',
      'Hold the dialogue and let AUB confirm it; for an emergency change a logged call is enough.',
    ],
    [
      reason('DECISION_MISSING'),
      'AUB has not decided',
      'Await AUB’s decision; silence escalates but never becomes approval.',
    ],
    [reason('OBJECTED'), 'AUB has objected', 'Change what was objected to and ask AUB for a new decision.'],
    [
      reason('CONDITION_OPEN', { open: 2 }),
      '2 of AUB’s conditions are not met',
      'Meet the conditions and mark them as met.',
    ],
    [
      reason('FREEZE', { firstDay: '2027-06-27', lastDay: '2027-08-06' }, '2027-08-07'),
      'The freeze Sunday 27 Jun 2027 – Friday 6 Aug 2027 is in the way',
      'Move the window to Saturday 7 Aug 2027 or later, or ask AUB for an exemption.',
    ],
    [
      reason('EMERGENCY_WITHOUT_INCIDENT'),
      'No critical incident underlies the emergency change',
      'Link an incident of priority 1 or 2 on the same service, opened before the change was submitted.',
    ],
    [
      reason('STANDARD_NOT_APPROVED'),
      'No valid standard change covers this change',
      'Use a template that AUB has approved and not revoked, or submit a normal change.',
    ],
    [
      reason('OUTSIDE_WINDOW'),
      'The time lies outside the announced window',
      'Wait until the window begins, or move it.',
    ],
    [
      reason('SUPERSEDED_SCOPE'),
      'The scope is no longer the one that was announced and discussed',
      'Send a new notice and hold the dialogue about the new scope.',
    ],
    [
      reason('ANNEX_INACTIVE'),
      'The agreement is not active, since annex 2 is missing',
      'Complete annex 2 and send it to AUB.',
    ],
  ])('In English: %o', (one, why, remedy) => {
    expect(sayGateReason(one, 'en')).toEqual({ why: `${why}${source}`, remedy })
  })
})
