import { describe, expect, it } from 'vitest'
import { countWorkingDays, WORKING_DAY_PROFILES } from '#domain/calendar.ts'
import { type ClockExplanation, explain } from '#domain/explanation.ts'
import { INSTRUCTION_2026 } from '#domain/instruction.ts'
import { earliestImplementation, latestReceipt } from '#domain/notice.ts'
import { sayClosed } from '#domain/say-closed.ts'
import { sayDate, sayDuration, sayInstant, sayStretch, sayTime } from '#domain/say-time.ts'
import {
  agreedFeedbackClock,
  type ClockStart,
  firstFeedbackClock,
  nextStatusClock,
  reactionClock,
} from '#domain/service-level.ts'
import { at, hours, open } from './worked-cases.ts'

describe('A due time unfolded (E.8)', () => {
  it('A P3 to a school over Christmas shows every piece, every closed day and why (F3, R-4.8)', () => {
    const start = { at: at('2026-12-23T11:45+01:00'), reason: 'REPORT_RECEIVED' } as const
    const plan = reactionClock({ priority: 3, calendar: hours('SPLIT'), start }, INSTRUCTION_2026)
    expect(explain(plan.explanation, 'da')).toEqual([
      'Startede onsdag 23. dec. 2026 kl. 11.45, da fejlen blev meldt.',
      'Reaktionstiden for prioritet 3 er 4 timer i telefontiden, kalender SPLIT version 7 (Instruks 4.2, R-4.8).',
      'Onsdag 23. dec. 2026 kl. 11.45 til 12.00: 15 minutter brugt.',
      'Onsdag 23. dec. 2026 kl. 12.00 til 12.30: tæller ikke, uden for telefontid.',
      'Onsdag 23. dec. 2026 kl. 12.30 til 15.00: 2 timer 30 minutter brugt.',
      'Onsdag 23. dec. 2026 kl. 15.00 til 24.00: tæller ikke, uden for telefontid.',
      'Torsdag 24. dec. 2026: tæller ikke, lukkedag (juleaftensdag).',
      'Fredag 25. dec. 2026: tæller ikke, helligdag (juledag).',
      'Lørdag 26. dec. 2026 – søndag 27. dec. 2026: tæller ikke, weekend.',
      'Mandag 28. dec. 2026 kl. 00.00 til 08.00: tæller ikke, uden for telefontid.',
      'Mandag 28. dec. 2026 kl. 08.00 til 09.15: 1 time 15 minutter brugt.',
      'Frist: mandag 28. dec. 2026 kl. 09.15.',
    ])
    expect(explain(plan.explanation, 'en')).toEqual([
      'Started Wednesday 23 Dec 2026 at 11:45, when the fault was reported.',
      'The reaction time for priority 3 is 4 hours of phone hours, calendar SPLIT version 7 (Instruks 4.2, R-4.8).',
      'Wednesday 23 Dec 2026 at 11:45 to 12:00: 15 minutes used.',
      'Wednesday 23 Dec 2026 at 12:00 to 12:30: does not count, outside phone hours.',
      'Wednesday 23 Dec 2026 at 12:30 to 15:00: 2 hours 30 minutes used.',
      'Wednesday 23 Dec 2026 at 15:00 to 24:00: does not count, outside phone hours.',
      'Thursday 24 Dec 2026: does not count, closing day (Christmas Eve).',
      'Friday 25 Dec 2026: does not count, public holiday (Christmas Day).',
      'Saturday 26 Dec 2026 – Sunday 27 Dec 2026: does not count, weekend.',
      'Monday 28 Dec 2026 at 00:00 to 08:00: does not count, outside phone hours.',
      'Monday 28 Dec 2026 at 08:00 to 09:15: 1 hour 15 minutes used.',
      'Due: Monday 28 Dec 2026 at 09:15.',
    ])
  })

  it('The structure is plain JSON with instants in UTC, and survives being stored', () => {
    const start = { at: at('2026-11-27T14:30+01:00'), reason: 'OWN_DETECTION' } as const
    const { explanation } = reactionClock({ priority: 2, calendar: hours('STD'), start }, INSTRUCTION_2026)
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
    expect(explanation).toEqual({
      about: 'CLOCK',
      kind: 'REACTION',
      priority: 2,
      rule: 'R-4.7',
      clause: '4.2',
      startedAt: '2026-11-27T13:30:00.000Z',
      startReason: 'OWN_DETECTION',
      hours: 'PHONE_HOURS',
      calendarFellBack: false,
      calendarId: 'STD',
      calendarVersion: '7',
      targetSeconds: 3600,
      pieces: [
        { from: '2026-11-27T13:30:00.000Z', to: '2026-11-27T14:00:00.000Z', seconds: 1800 },
        { from: '2026-11-30T07:00:00.000Z', to: '2026-11-30T07:30:00.000Z', seconds: 1800 },
      ],
      skipped: [
        { from: '2026-11-27T14:00:00.000Z', to: '2026-11-27T23:00:00.000Z', reason: 'OUTSIDE_HOURS', name: null },
        { from: '2026-11-27T23:00:00.000Z', to: '2026-11-29T23:00:00.000Z', reason: 'WEEKEND', name: null },
        { from: '2026-11-29T23:00:00.000Z', to: '2026-11-30T07:00:00.000Z', reason: 'OUTSIDE_HOURS', name: null },
      ],
      dueAt: '2026-11-30T07:30:00.000Z',
    })
  })

  it('A P1 says that it runs round the clock, feedback names its duty', () => {
    const start = { at: at('2026-11-28T23:50+01:00'), reason: 'OWN_DETECTION' } as const
    const plan = firstFeedbackClock({ priority: 1, calendar: hours('STD'), start }, INSTRUCTION_2026)
    if (!plan) throw new Error('no clock')
    expect(explain(plan.explanation, 'da')).toEqual([
      'Startede lørdag 28. nov. 2026 kl. 23.50, da den ansvarlige part selv konstaterede fejlen.',
      'Fristen for første tilbagemelding for prioritet 1 er 15 minutter, døgnet rundt alle dage (Instruks 4.2, R-4.15).',
      'Lørdag 28. nov. 2026 kl. 23.50 til søndag 29. nov. 2026 kl. 00.05: 15 minutter brugt.',
      'Frist: søndag 29. nov. 2026 kl. 00.05.',
    ])
    expect(explain(plan.explanation, 'en').slice(0, 3)).toEqual([
      'Started Saturday 28 Nov 2026 at 23:50, when the responsible side found the fault itself.',
      'The time for first feedback for priority 1 is 15 minutes, round the clock on all days (Instruks 4.2, R-4.15).',
      'Saturday 28 Nov 2026 at 23:50 to Sunday 29 Nov 2026 at 00:05: 15 minutes used.',
    ])
  })

  it('A calendar that never opens is said to be one (B.3(7))', () => {
    const start = { at: at('2026-11-28T03:00+01:00'), reason: 'REPORT_RECEIVED' } as const
    const { explanation } = reactionClock({ priority: 2, calendar: open({}), start }, INSTRUCTION_2026)
    expect(explain(explanation, 'da')[1]).toBe(
      'Reaktionstiden for prioritet 2 er 1 time (Instruks 4.2, R-4.7). Kalenderen T (version 1) åbner ikke inden for 400 dage, derfor regnes døgnet rundt.',
    )
    expect(explain(explanation, 'en')[1]).toBe(
      'The reaction time for priority 2 is 1 hour (Instruks 4.2, R-4.7). The calendar T (version 1) does not open within 400 days, so the time runs round the clock.',
    )
  })

  it('An agreed time is said to be agreed', () => {
    const { explanation } = agreedFeedbackClock(
      { agreedAt: at('2026-11-27T10:00+01:00'), dueAt: at('2026-11-28T10:00+01:00') },
      INSTRUCTION_2026,
    )
    expect(explain(explanation, 'da').slice(0, 2)).toEqual([
      'Startede fredag 27. nov. 2026 kl. 10.00, da tidspunktet blev aftalt.',
      'Tidspunktet er aftalt mellem parterne (Instruks 4.2, R-4.16).',
    ])
    expect(explain(explanation, 'en').slice(0, 2)).toEqual([
      'Started Friday 27 Nov 2026 at 10:00, when the time was agreed.',
      'The time was agreed by both sides (Instruks 4.2, R-4.16).',
    ])
  })

  it.each<[ClockStart['reason'], string, string]>([
    ['COUNTERPART_DETECTION', 'da modparten konstaterede fejlen', 'when the counterpart found the fault'],
    ['SHOULD_HAVE_DETECTED', 'da fejlen burde være konstateret', 'when the fault should have been found'],
    ['REPRIORITISED', 'da prioriteten blev ændret', 'when the priority was changed'],
    ['REOPENED', 'da sagen blev genåbnet', 'when the case was reopened'],
    ['LAST_STATUS', 'da den seneste status blev sendt', 'when the last status was sent'],
    [
      'STATUS_MISSED',
      'da den forrige status skulle have været sendt',
      'when the previous status should have been sent',
    ],
  ])('A start by %s is told', (reason, danish, english) => {
    const { explanation } = nextStatusClock({ start: { at: at('2026-10-25T02:30+02:00'), reason } }, INSTRUCTION_2026)
    expect(explain(explanation, 'da')).toEqual([
      `Startede søndag 25. okt. 2026 kl. 02.30 (sommertid), ${danish}.`,
      'Fristen for næste status for prioritet 1 er 1 time, døgnet rundt alle dage (Instruks 4.2, R-4.15).',
      'Søndag 25. okt. 2026 kl. 02.30 (sommertid) til 02.30 (vintertid): 1 time brugt.',
      'Frist: søndag 25. okt. 2026 kl. 02.30 (vintertid).',
    ])
    expect(explain(explanation, 'en')).toEqual([
      `Started Sunday 25 Oct 2026 at 02:30 (summer time), ${english}.`,
      'The time for the next status for priority 1 is 1 hour, round the clock on all days (Instruks 4.2, R-4.15).',
      'Sunday 25 Oct 2026 at 02:30 (summer time) to 02:30 (winter time): 1 hour used.',
      'Due: Sunday 25 Oct 2026 at 02:30 (winter time).',
    ])
  })

  it('The agreed duty has its name too', () => {
    const agreed = agreedFeedbackClock(
      { agreedAt: at('2026-11-27T10:00Z'), dueAt: at('2026-11-27T11:00Z') },
      INSTRUCTION_2026,
    )
    const renamed = { ...(agreed.explanation as ClockExplanation), hours: 'ROUND_THE_CLOCK' } as const
    expect(explain(renamed, 'da')[1]).toBe(
      'Den aftalte tilbagemelding er 1 time, døgnet rundt alle dage (Instruks 4.2, R-4.16).',
    )
    expect(explain(renamed, 'en')[1]).toBe(
      'The agreed feedback is 1 hour, round the clock on all days (Instruks 4.2, R-4.16).',
    )
  })
})

describe('Working days unfolded (R-5.39)', () => {
  it('Ten working days over Ascension and Whitsun name the days that do not count (C103)', () => {
    const counted = countWorkingDays({
      from: at('2026-05-12T23:30+02:00'),
      days: 3,
      profile: WORKING_DAY_PROFILES.DK_BANK,
    })
    if (!counted.ok) throw new Error(counted.refusal.kind)
    expect(counted.value.explanation).toEqual({
      about: 'WORKING_DAYS',
      rule: 'R-5.39',
      clause: '5.3',
      from: '2026-05-12T21:30:00.000Z',
      dayZero: '2026-05-12',
      days: 3,
      profile: 'DK_BANK',
      counted: ['2026-05-13', '2026-05-18', '2026-05-19'],
      skipped: [
        { date: '2026-05-14', reason: 'PUBLIC_HOLIDAY', name: 'ASCENSION_DAY' },
        { date: '2026-05-15', reason: 'NAMED_DAY', name: 'afterAscension' },
        { date: '2026-05-16', reason: 'WEEKEND', name: null },
        { date: '2026-05-17', reason: 'WEEKEND', name: null },
      ],
      dueOn: '2026-05-19',
      dueAt: '2026-05-19T22:00:00.000Z',
    })
    expect(explain(counted.value.explanation, 'da')).toEqual([
      'Dag 0 er tirsdag 12. maj 2026.',
      'Der tælles 3 arbejdsdage efter profilen DK_BANK (Instruks 5.3, R-5.39).',
      'Torsdag 14. maj 2026 tæller ikke: helligdag (Kristi himmelfartsdag).',
      'Fredag 15. maj 2026 tæller ikke: lukkedag (fredag efter Kristi himmelfartsdag).',
      'Lørdag 16. maj 2026 tæller ikke: weekend.',
      'Søndag 17. maj 2026 tæller ikke: weekend.',
      'Frist: tirsdag 19. maj 2026, inden døgnet er omme.',
    ])
    expect(explain(counted.value.explanation, 'en')).toEqual([
      'Day 0 is Tuesday 12 May 2026.',
      '3 working days are counted by the profile DK_BANK (Instruks 5.3, R-5.39).',
      'Thursday 14 May 2026 does not count: public holiday (Ascension Day).',
      'Friday 15 May 2026 does not count: closing day (the Friday after Ascension Day).',
      'Saturday 16 May 2026 does not count: weekend.',
      'Sunday 17 May 2026 does not count: weekend.',
      'Due: Tuesday 19 May 2026, by the end of that day.',
    ])
  })
})

describe('Notice unfolded (R-5.40, R-5.50)', () => {
  it('Sixty days that end in the summer freeze say so, and where it ends (C113)', () => {
    const { explanation } = earliestImplementation(at('2026-05-01T10:00+02:00'), INSTRUCTION_2026)
    expect(explain(explanation, 'da')).toEqual([
      'Varslet er modtaget fredag 1. maj 2026.',
      'Der skal være 60 kalenderdages varsel: forskellen mellem de to datoer (Instruks 5.4, R-5.40).',
      'Ændringen kan tidligst gennemføres tirsdag 30. jun. 2026.',
      'Den dag ligger i fryseperioden søndag 28. jun. 2026 – fredag 7. aug. 2026; tidligste dag derefter er lørdag 8. aug. 2026 (Instruks 5.4.2, R-5.50).',
    ])
    expect(explain(explanation, 'en')).toEqual([
      'The notice was received on Friday 1 May 2026.',
      'The notice is 60 calendar days: the difference between the two dates (Instruks 5.4, R-5.40).',
      'The change may be implemented from Tuesday 30 Jun 2026.',
      'That day lies in the freeze Sunday 28 Jun 2026 – Friday 7 Aug 2026; the earliest day after it is Saturday 8 Aug 2026 (Instruks 5.4.2, R-5.50).',
    ])
  })

  it('Outside a freeze nothing is added, and backwards the latest receipt is told (C115)', () => {
    expect(
      explain(earliestImplementation(at('2026-11-23T10:00+01:00'), INSTRUCTION_2026).explanation, 'da'),
    ).toHaveLength(3)
    const clear = {
      ...INSTRUCTION_2026,
      switches: { ...INSTRUCTION_2026.switches, noticeCount: 'CLEAR_DAYS' },
    } as const
    const { explanation } = latestReceipt('2028-03-01', clear)
    expect(explain(explanation, 'da')).toEqual([
      'Der skal være 60 kalenderdages varsel: hele dage mellem de to datoer (Instruks 5.4, R-5.40).',
      'Gennemføres ændringen onsdag 1. mar. 2028, skal varslet være modtaget senest fredag 31. dec. 2027.',
    ])
    expect(explain(explanation, 'en')).toEqual([
      'The notice is 60 calendar days: clear days between the two dates (Instruks 5.4, R-5.40).',
      'For implementation on Wednesday 1 Mar 2028 the notice must be received by Friday 31 Dec 2027.',
    ])
    const by24 = { ...INSTRUCTION_2026, switches: { ...INSTRUCTION_2026.switches, noticeCount: 'FULL_24H' } } as const
    expect(explain(latestReceipt('2028-03-01', by24).explanation, 'da')[0]).toContain('hele døgn fra modtagelsen')
    expect(explain(latestReceipt('2028-03-01', by24).explanation, 'en')[0]).toContain(
      'periods of 24 hours from the receipt',
    )
  })
})

describe('Dates, times and lengths in words (D.12)', () => {
  it('Every weekday and month has its name in both languages', () => {
    const dates = ['2026-01-05', '2026-02-03', '2026-03-04', '2026-04-02', '2026-05-01', '2026-06-06', '2026-07-05']
    expect(dates.map(date => sayDate(date, 'da'))).toEqual([
      'mandag 5. jan. 2026',
      'tirsdag 3. feb. 2026',
      'onsdag 4. mar. 2026',
      'torsdag 2. apr. 2026',
      'fredag 1. maj 2026',
      'lørdag 6. jun. 2026',
      'søndag 5. jul. 2026',
    ])
    expect(dates.map(date => sayDate(date, 'en'))).toEqual([
      'Monday 5 Jan 2026',
      'Tuesday 3 Feb 2026',
      'Wednesday 4 Mar 2026',
      'Thursday 2 Apr 2026',
      'Friday 1 May 2026',
      'Saturday 6 Jun 2026',
      'Sunday 5 Jul 2026',
    ])
    const later = ['2026-08-03', '2026-09-03', '2026-10-03', '2026-11-03', '2026-12-03']
    expect(later.map(date => sayDate(date, 'da').split(' ')[2])).toEqual(['aug.', 'sep.', 'okt.', 'nov.', 'dec.'])
    expect(later.map(date => sayDate(date, 'en').split(' ')[2])).toEqual(['Aug', 'Sep', 'Oct', 'Nov', 'Dec'])
  })

  it('Times name the seconds only where they are not zero, and the pass in the repeated hour', () => {
    expect(sayTime(at('2026-11-23T14:05:00+01:00'), 'da')).toBe('kl. 14.05')
    expect(sayTime(at('2026-11-23T14:05:07+01:00'), 'da')).toBe('kl. 14.05.07')
    expect(sayTime(at('2026-11-23T14:05:07+01:00'), 'en')).toBe('at 14:05:07')
    expect(sayTime(at('2026-10-25T02:00:00+02:00'), 'da')).toBe('kl. 02.00 (sommertid)')
    expect(sayTime(at('2026-10-25T02:59:59+01:00'), 'da')).toBe('kl. 02.59.59 (vintertid)')
    expect(sayTime(at('2026-10-25T01:59:59+02:00'), 'da')).toBe('kl. 01.59.59')
    expect(sayTime(at('2026-10-25T03:00:00+01:00'), 'da')).toBe('kl. 03.00')
    expect(sayTime(at('2026-03-29T03:30:00+02:00'), 'da')).toBe('kl. 03.30')
    expect(sayTime(at('2026-03-29T01:30:00+01:00'), 'da')).toBe('kl. 01.30')
    expect(sayInstant(at('2026-12-23T11:45+01:00'), 'da')).toBe('onsdag 23. dec. 2026 kl. 11.45')
  })

  it('A stretch says the day once, whole days by their dates', () => {
    const say = (from: string, to: string) => sayStretch(at(from), at(to), 'da')
    expect(say('2026-11-23T10:00+01:00', '2026-11-23T11:00+01:00')).toBe('mandag 23. nov. 2026 kl. 10.00 til 11.00')
    expect(say('2026-11-23T10:00+01:00', '2026-11-24T00:00+01:00')).toBe('mandag 23. nov. 2026 kl. 10.00 til 24.00')
    expect(say('2026-11-23T00:00+01:00', '2026-11-24T00:00+01:00')).toBe('mandag 23. nov. 2026')
    expect(say('2026-11-23T00:00+01:00', '2026-11-25T00:00+01:00')).toBe('mandag 23. nov. 2026 – tirsdag 24. nov. 2026')
    expect(say('2026-11-23T10:00+01:00', '2026-11-25T00:00+01:00')).toBe(
      'mandag 23. nov. 2026 kl. 10.00 til onsdag 25. nov. 2026 kl. 00.00',
    )
    expect(say('2026-11-23T00:00+01:00', '2026-11-24T09:00+01:00')).toBe(
      'mandag 23. nov. 2026 kl. 00.00 til tirsdag 24. nov. 2026 kl. 09.00',
    )
  })

  it('Lengths are told in hours, minutes and seconds, one and many', () => {
    expect([0, 1, 2, 60, 120, 3600, 7200, 3661, 86_400].map(seconds => sayDuration(seconds, 'da'))).toEqual([
      '0 sekunder',
      '1 sekund',
      '2 sekunder',
      '1 minut',
      '2 minutter',
      '1 time',
      '2 timer',
      '1 time 1 minut 1 sekund',
      '24 timer',
    ])
    expect([0, 1, 2, 60, 120, 3600, 7200].map(seconds => sayDuration(seconds, 'en'))).toEqual([
      '0 seconds',
      '1 second',
      '2 seconds',
      '1 minute',
      '2 minutes',
      '1 hour',
      '2 hours',
    ])
  })

  it.each([
    ['PUBLIC_HOLIDAY', 'NEW_YEARS_DAY', 'helligdag (nytårsdag)', "public holiday (New Year's Day)"],
    ['PUBLIC_HOLIDAY', 'MAUNDY_THURSDAY', 'helligdag (skærtorsdag)', 'public holiday (Maundy Thursday)'],
    ['PUBLIC_HOLIDAY', 'GOOD_FRIDAY', 'helligdag (langfredag)', 'public holiday (Good Friday)'],
    ['PUBLIC_HOLIDAY', 'EASTER_SUNDAY', 'helligdag (påskedag)', 'public holiday (Easter Sunday)'],
    ['PUBLIC_HOLIDAY', 'EASTER_MONDAY', 'helligdag (2. påskedag)', 'public holiday (Easter Monday)'],
    ['PUBLIC_HOLIDAY', 'GREAT_PRAYER_DAY', 'helligdag (store bededag)', 'public holiday (Great Prayer Day)'],
    ['PUBLIC_HOLIDAY', 'WHIT_SUNDAY', 'helligdag (pinsedag)', 'public holiday (Whit Sunday)'],
    ['PUBLIC_HOLIDAY', 'WHIT_MONDAY', 'helligdag (2. pinsedag)', 'public holiday (Whit Monday)'],
    ['PUBLIC_HOLIDAY', 'SECOND_CHRISTMAS_DAY', 'helligdag (2. juledag)', 'public holiday (Second Christmas Day)'],
    ['NAMED_DAY', 'may1', 'lukkedag (1. maj)', 'closing day (1 May)'],
    ['NAMED_DAY', 'jun5', 'lukkedag (grundlovsdag)', 'closing day (Constitution Day)'],
    ['NAMED_DAY', 'dec31', 'lukkedag (nytårsaftensdag)', "closing day (New Year's Eve)"],
    ['CLOSING_DAY', '2026-10-12', 'lukkedag (mandag 12. okt. 2026)', 'closing day (Monday 12 Oct 2026)'],
    [
      'CLOSING_DAY',
      '2026-10-12/2026-10-18',
      'lukkedag (mandag 12. okt. 2026 – søndag 18. okt. 2026)',
      'closing day (Monday 12 Oct 2026 – Sunday 18 Oct 2026)',
    ],
    ['CLOSING_DAY', '10-12', 'lukkedag (hvert år)', 'closing day (every year)'],
    ['SPECIAL_DATE', '12-31', 'lukket efter særlig dato', 'closed by special date'],
    ['NO_HOURS', null, 'ingen åbningstid den dag', 'no opening hours that day'],
    ['WEEKEND', null, 'weekend', 'weekend'],
    ['OUTSIDE_HOURS', null, 'uden for telefontid', 'outside phone hours'],
  ])('%s %s is said', (reason, name, danish, english) => {
    expect([sayClosed(reason, name, 'da'), sayClosed(reason, name, 'en')]).toEqual([danish, english])
  })
})
