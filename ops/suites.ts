import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './settings.ts'

/** What one suite came to; `isRun` is false when it could not even begin. */
export type Outcome = Readonly<{
  name: string
  passed: number
  failed: number
  skipped: number
  ms: number
  note?: string
}>

/** The summary, one suite to a line, and as its very last line the sum in plain words. */
export function summary(outcomes: Outcome[]): string {
  const width = Math.max(...outcomes.map(outcome => outcome.name.length))
  const rows = outcomes.map(({ name, passed, failed, skipped, ms, note }) => {
    const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`
    return `  ${failed > 0 ? '✗' : '✓'} ${name.padEnd(width)}  ${counts.padEnd(36)} ${(ms / 1000).toFixed(1)} s${note ? `  ${note}` : ''}`
  })
  const sum = (key: 'passed' | 'failed' | 'skipped') => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  return ['', ...rows, '', `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`, ''].join('\n')
}

/** Which of vitest's projects a file belongs to, as vitest.config.ts has it. */
export function projectOf(path: string): string {
  const room = relative(join(root, 'tests'), path).split('/')[0]
  if (room === 'domain' || room === 'instruks.test.ts') return 'domain'
  return room === 'workflows' ? 'workflows' : 'database'
}

type VitestFile = {
  name: string
  status: string
  startTime: number
  endTime: number
  assertionResults: { status: string }[]
}

/** Vitest's JSON report by project; a file that fails outside its tests counts as one failure. */
export function readVitest(file: string): Map<string, Omit<Outcome, 'name'>> {
  const counts = new Map<string, { passed: number; failed: number; skipped: number; ms: number }>()
  if (!existsSync(file)) return counts
  const report = JSON.parse(readFileSync(file, 'utf8')) as { testResults: VitestFile[] }
  for (const { name, status, startTime, endTime, assertionResults } of report.testResults) {
    const count = counts.get(projectOf(name)) ?? { passed: 0, failed: 0, skipped: 0, ms: 0 }
    counts.set(projectOf(name), count)
    count.ms += endTime - startTime
    for (const test of assertionResults) {
      if (test.status === 'passed') count.passed += 1
      else if (test.status === 'failed') count.failed += 1
      else count.skipped += 1
    }
    if (status === 'failed' && !assertionResults.some(test => test.status === 'failed')) count.failed += 1
  }
  return counts
}

/** Playwright's JSON report; a test that passed only on a retry counts as failed. */
export function readPlaywright(file: string): Omit<Outcome, 'name' | 'ms'> {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, note: 'did NOT RUN' }
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
    errors: { message: string }[]
  }
  const { expected, unexpected, flaky, skipped } = report.stats
  const broken = unexpected + flaky === 0 && report.errors.length > 0 ? 1 : 0
  return { passed: expected, failed: unexpected + flaky + broken, skipped }
}
