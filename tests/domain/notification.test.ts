import { describe, expect, test } from 'vitest'
import { FACTS } from '#domain/fact.ts'
import {
  CHANNELS,
  CRITICAL_TEAM_NEWS,
  isCarried,
  maySilence,
  NEWS,
  silenceableTopic,
  TEAM_NEWS,
  TOPICS,
} from '#domain/notification.ts'

describe('What a person may silence', () => {
  test('A priority 1 cannot be silenced in any channel', () => {
    for (const channel of CHANNELS) {
      expect(isCarried('CRITICAL', channel)).toBe(true)
      expect(maySilence('CRITICAL', channel)).toBe(false)
    }
  })

  test('Everything else that a channel carries can be silenced in it, and nothing that it does not carry', () => {
    for (const topic of TOPICS.filter(one => one !== 'CRITICAL'))
      for (const channel of CHANNELS) expect(maySilence(topic, channel)).toBe(isCarried(topic, channel))
    expect(isCarried('NEW_CASE', 'MAIL')).toBe(false)
    expect(isCarried('ACCOUNT', 'BELL')).toBe(false)
  })

  test.each([
    'CONTACT_POINT',
    'AFFECTED_SCHOOL',
    'ESCALATION_CONTACT',
    'ON_CALL',
    'ANALYSIS_RECEIVER',
    'ANNEX_OWNER',
    'INVITED',
    'ASKED_FOR_ACCESS',
    'ASKED_FOR_PASSWORD',
  ])('A mail for the reason %s is a duty and always leaves', reason => {
    for (const priority of [1, 2, 3, 4, null]) expect(silenceableTopic(reason, priority)).toBeNull()
  })

  test.each([
    ['REPORTER', 'CASE_NEWS'],
    ['HANDLER', 'CASE_NEWS'],
    ['NAMED', 'CASE_NEWS'],
    ['PROBLEM_OWNER', 'PROBLEMS'],
    ['MEMBER_KEEPER', 'ACCOUNT'],
  ])('A mail for the reason %s is of the kind %s, unless the case is a priority 1', (reason, topic) => {
    expect(silenceableTopic(reason, 2)).toBe(topic)
    expect(silenceableTopic(reason, null)).toBe(topic)
    expect(silenceableTopic(reason, 1)).toBeNull()
  })
})

test('News are facts of the closed list; reads, deliveries and half-used clocks are no news', () => {
  for (const kind of [...Object.keys(NEWS), ...CRITICAL_TEAM_NEWS]) expect(Object.keys(FACTS)).toContain(kind)
  for (const kind of ['CaseRead', 'MailDelivered', 'ClockHalfUsed', 'ChangeDrafted', 'CaseExported'] as const)
    expect(NEWS[kind]).toBeUndefined()
  for (const kind of CRITICAL_TEAM_NEWS) expect(NEWS[kind]).toBeDefined()
  for (const kind of TEAM_NEWS) expect(CRITICAL_TEAM_NEWS).toContain(kind)
})
