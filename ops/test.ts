import { join } from 'node:path'
import { becomeOwner } from './as-owner.mjs'
import { runSpecs, USUAL } from './browser-specs.ts'
import { buildPages } from './build.ts'
import { chromiumWaysOut, findChromium } from './chromium.ts'
import { onParentGone } from './parent.ts'
import { endAllRuns, runForCode } from './run-to-end.ts'
import { childEnvironment, readSettings, root } from './settings.ts'
import { say, step } from './steps.mjs'
import { type Outcome, projectOf, readVitest, summary } from './suites.ts'
import { removeTestFolder, startTestServers, type TestServers, testFolder } from './test-servers.ts'

/** `npm test`: everything, or the suites named: `npm test -- domain lint`. A path narrows vitest to that file. */
becomeOwner(root)

const projects = ['domain', 'database', 'workflows']
const suites = ['types', 'lint', ...projects, 'browser']
/** A test that hangs ends the run, and does not hold a machine for ever. */
const withinMs = 30 * 60_000
const parts: { stop: () => Promise<void> }[] = []
const settings = readSettings()
const folder = testFolder(settings.dataDir)
let clearing: Promise<void> | undefined
let isInterrupted = false

/** Stops and removes all that this run made, once. */
function clear(): Promise<void> {
  clearing ??= (async () => {
    await endAllRuns()
    for (let part = parts.pop(); part; part = parts.pop()) await part.stop()
    removeTestFolder(folder)
  })()
  return clearing
}

async function timed(name: string, work: () => Promise<Omit<Outcome, 'name' | 'ms'>>): Promise<Outcome> {
  const began = performance.now()
  try {
    return { name, ...(await work()), ms: performance.now() - began }
  } catch (error) {
    if (!isInterrupted) say(`! ${name}: ${(error as Error).message}`)
    return { name, passed: 0, failed: 1, skipped: 0, ms: performance.now() - began, note: 'did NOT RUN' }
  }
}

/** A checker that says yes or no counts as one test. */
const check = (name: string, label: string, script: string, rest: string[]) =>
  timed(name, () =>
    step(label, async progress => {
      const command = [process.execPath, join(root, 'node_modules', script), ...rest]
      const { code, words } = await runForCode(command, { cwd: root })
      if (code !== 0) progress(words)
      return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
    }),
  )

async function runVitest(wanted: string[], filters: string[], servers: TestServers | undefined): Promise<Outcome[]> {
  const began = performance.now()
  const report = join(folder, 'vitest.json')
  const runnable = wanted.filter(name => name !== 'workflows' || servers?.hasTemporal)
  const flags = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const which = runnable.flatMap(name => ['--project', name])
  const command = [process.execPath, join(root, 'node_modules/vitest/vitest.mjs'), ...flags, ...which, ...filters]
  say(`▸ Running ${runnable.join(', ')} …`)
  const { code } = await runForCode(command, { cwd: root, env: childEnvironment(servers?.env), isLoud: true, withinMs })
  const ms = performance.now() - began
  const counts = readVitest(report)
  const outcomes: Outcome[] = wanted.map(name => {
    const count = counts.get(name)
    if (count) return { name, ...count }
    const failed = filters.length > 0 && runnable.includes(name) ? 0 : 1
    return { name, passed: 0, failed, skipped: 0, ms, note: 'ran no test' }
  })
  const isUnexplained = code !== 0 && outcomes.every(outcome => outcome.failed === 0)
  const extra = { name: 'vitest', passed: 0, failed: 1, skipped: 0, ms, note: 'ended with an error outside the tests' }
  return isUnexplained ? [...outcomes, extra] : outcomes
}

async function runBrowser(): Promise<Omit<Outcome, 'name' | 'ms'>> {
  if (!(await step('Finding Chromium', findChromium))) throw new Error(chromiumWaysOut)
  await step('Building the pages', progress => buildPages(progress))
  const hold = (part: { stop: () => Promise<void> }) => void parts.push(part)
  return runSpecs({ folder, ...USUAL, withinMs, hold })
}

async function main(): Promise<number> {
  const words = process.argv.slice(2)
  const withoutBrowser = words.includes('--without-browser')
  const filters = words.filter(word => word.includes('/') || word.includes('.test'))
  const named = words.filter(word => !word.startsWith('--') && !filters.includes(word))
  const unknown = named.find(word => !suites.includes(word))
  if (unknown) throw new Error(`No suite is called ${unknown}. There are: ${suites.join(', ')}.`)
  const narrowed = [...named, ...filters.map(filter => projectOf(join(root, filter)))]
  const chosen = narrowed.length > 0 ? narrowed : suites
  const outcomes: Outcome[] = []
  if (chosen.includes('types'))
    outcomes.push(await check('types', 'Checking types', 'typescript/bin/tsc', ['--noEmit']))
  if (chosen.includes('lint'))
    outcomes.push(await check('lint', 'Checking style', '@biomejs/biome/bin/biome', ['check', '.']))
  const vitest = projects.filter(name => chosen.includes(name))
  let servers: TestServers | undefined
  if (vitest.some(name => name !== 'domain')) {
    const giveUp = (reason: string) => say(`! ${reason}`)
    const input = { folder, namespace: settings.temporalNamespace, giveUp }
    servers = await step('Starting PostgreSQL and Temporal', progress => startTestServers({ ...input, progress }))
    parts.push(servers)
  }
  if (vitest.length > 0) outcomes.push(...(await runVitest(vitest, filters, servers)))
  if (chosen.includes('browser')) {
    const skipped = {
      name: 'browser',
      passed: 0,
      failed: 0,
      skipped: 1,
      ms: 0,
      note: 'did NOT RUN (--without-browser)',
    }
    outcomes.push(withoutBrowser ? skipped : await timed('browser', runBrowser))
  }
  await clear()
  if (isInterrupted) return 130
  process.stdout.write(summary(outcomes))
  return outcomes.some(outcome => outcome.failed > 0) ? 1 : 0
}

function interrupt(why: string): void {
  if (isInterrupted) return
  isInterrupted = true
  say(`\n■ Stopping the tests: ${why}`)
  void clear().then(() => process.exit(130))
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupt(signal))
onParentGone(settings.isUnderNpm, () => interrupt('npm has ended'))

process.exit(
  await main().catch(async (error: Error) => {
    await clear()
    say(error.message)
    return 1
  }),
)
