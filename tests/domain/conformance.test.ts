import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { runConformance } from '#ops/conformance-run.ts'
import { workedCases } from './worked-cases.ts'

type Case = { id: string; kind: string; input: Record<string, unknown>; expected: Record<string, unknown> }
const file = JSON.parse(workedCases) as { cases: Case[] } & Record<string, unknown>
// Programs are started here; a busy machine may take its time over them.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const withCases = (cases: unknown[], more: object = {}) => JSON.stringify({ ...file, ...more, cases })
const reading = (name: string) => file.cases.find(one => one.id === name) as Case

/** The program itself, as npm runs it. */
function program(words: string[], zone: string): { code: number; said: string } {
  try {
    const env = { ...process.env, TZ: zone }
    return {
      code: 0,
      said: execFileSync(process.execPath, ['ops/conformance.ts', ...words], { env, encoding: 'utf8', stdio: 'pipe' }),
    }
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string }
    return { code: status, said: stdout }
  }
}

describe('npm run conformance (B.5)', () => {
  it.each(['Europe/Copenhagen', 'America/New_York', 'Pacific/Auckland'])(
    'All worked cases agree on a server set to %s (B.3(1))',
    zone => {
      const { code, said } = program(['tests/data/clock-cases.json'], zone)
      expect(said.trim().split('\n').at(-1)).toBe('96 cases, 0 differences')
      expect(code).toBe(0)
    },
  )

  it('A wrong expectation is a difference with its case, both values and exit code 1', () => {
    const wrong = { ...reading('C16'), expected: { due: '2026-11-24T08:00+01:00' } }
    const path = join(folder, 'wrong.json')
    writeFileSync(path, withCases([reading('C08'), wrong]))
    const { code, said } = program([path], 'Asia/Tokyo')
    expect(said.trim().split('\n')).toEqual([
      'C16 reaction: due ours 2026-11-23T16:00:00+01:00, expected 2026-11-24T08:00+01:00',
      '2 cases, 1 differences',
    ])
    expect(code).toBe(1)
    expect(JSON.parse(program([path, '--json'], 'UTC').said)).toMatchObject({
      cases: 2,
      differenceCount: 1,
      differences: [{ id: 'C16', kind: 'reaction' }],
    })
  })

  it('A file that is not there is an error, and no file at all is a usage error', () => {
    expect(program([join(folder, 'none.json')], 'UTC').said).toContain('0 cases, 1 differences')
    expect(program([], 'UTC').code).toBe(2)
  })

  it.each<[string, unknown, RegExp]>([
    ['an unknown kind', { id: 'X', kind: 'oracle', input: {}, expected: {} }, /unknown kind/],
    ['no kind', { id: 'X', input: {}, expected: {} }, /kind: not a text/],
    ['a case that is no object', 7, /not an object/],
    [
      'an instant without offset',
      { ...reading('C08'), input: { ...reading('C08').input, detectedAt: '2026-11-23T10:00' } },
      /InstantWithoutOffset/,
    ],
    [
      'a date that does not exist',
      { ...reading('C115'), input: { implementationDate: '2027-02-29' } },
      /DateDoesNotExist/,
    ],
    ['a priority 5', { ...reading('C08'), input: { ...reading('C08').input, priority: 5 } }, /priority/],
    [
      'an undefined calendar',
      { ...reading('C08'), input: { ...reading('C08').input, calendar: 'NONE' } },
      /NONE is not defined/,
    ],
    [
      'an inherited name as calendar',
      { ...reading('C08'), input: { ...reading('C08').input, calendar: 'constructor' } },
      /not defined/,
    ],
    ['an inherited name as kind', { ...reading('C08'), kind: 'constructor' }, /unknown kind/],
    [
      'a reversed outage',
      {
        ...reading('C136'),
        input: { ...reading('C136').input, outages: [['2026-11-02T00:00Z', '2026-11-01T00:00Z']] },
      },
      /SpanReversed/,
    ],
    [
      'a period that is no month',
      { ...reading('C136'), input: { ...reading('C136').input, period: '2026-13' } },
      /DateDoesNotExist/,
    ],
    ['nothing expected', { ...reading('C08'), expected: {} }, /empty/],
    ['no expectation', { ...reading('C08'), expected: undefined }, /not an object/],
    ['an unknown expectation', { ...reading('C08'), expected: { dueAt: null } }, /dueAt is unknown/],
    ['a date past the last year', { ...reading('C106'), input: { receivedAt: '9999-12-15T00:00Z' } }, /fault|ours/],
  ])('Malformed: %s is named and counted, never a crash', (_what, one, problem) => {
    const report = runConformance(withCases([one, reading('C08')]))
    expect(report.cases).toBe(2)
    expect(report.differences).toHaveLength(1)
    expect(report.differences[0]?.problem).toMatch(problem)
  })

  it.each<[string, object, RegExp]>([
    [
      'overlapping spans',
      {
        calendars: {
          STD: {
            week: {
              1: [
                ['08:00', '12:00'],
                ['11:00', '15:00'],
              ],
            },
            closed: [],
          },
        },
      },
      /SpansOverlap/,
    ],
    ['reversed spans', { calendars: { STD: { week: { 1: [['12:00', '08:00']] }, closed: [] } } }, /SpanReversed/],
    ['an unknown zone', { timeZone: 'Europe/Atlantis' }, /UnknownZone/],
  ])('A file with %s refuses the cases that use it', (_what, more, problem) => {
    const report = runConformance(withCases([reading('C08'), reading('C91')], more))
    expect(report.differences.map(one => one.id)).toEqual(['C08'])
    expect(report.differences[0]?.problem).toMatch(problem)
  })

  it('What is not JSON is one difference', () => {
    expect(runConformance('{').differences).toHaveLength(1)
    expect(runConformance('[]').differences).toHaveLength(1)
    expect(runConformance('{"cases": 3}').differences).toHaveLength(1)
  })

  it('A per cent that is exactly half a unit may be rounded either way, nothing else may (B.3(10))', () => {
    const half = { priority: 4, calendar: '24/7', detectedAt: '2026-11-23T10:00Z', at: '2026-11-23T10:06Z' }
    const told = (percent: unknown) =>
      runConformance(withCases([{ id: 'H', kind: 'consumed', input: half, expected: { minutes: 6, percent } }]))
        .differences
    // P4: 6 of 960 minutes are 0.625 per cent.
    expect([0.62, 0.63].map(one => told(one).length)).toEqual([0, 0])
    expect([0.61, 0.64, 0.625, '0.63', null].map(one => told(one).length)).toEqual([1, 1, 1, 1, 1])
  })

  it('Ten thousand cases take less than five seconds', () => {
    const cases = Array.from({ length: 10_000 }, (_, index) => file.cases[index % file.cases.length])
    // The processor's time of this thread, so that a busy machine does not make the test lie.
    const before = process.threadCpuUsage()
    expect(runConformance(withCases(cases))).toEqual({ cases: 10_000, differences: [] })
    const { user, system } = process.threadCpuUsage(before)
    expect(user + system).toBeLessThan(5_000_000)
  })
})
