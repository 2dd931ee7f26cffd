import { join } from 'node:path'
import { runForCode } from './run-to-end.ts'
import { childEnvironment, root } from './settings.ts'
import { say, step } from './steps.mjs'
import { type Outcome, readPlaywright } from './suites.ts'
import { startProductUnderTest } from './test-product.ts'
import { removeTestFolder } from './test-servers.ts'

/**
 * The stories that move the clock over months have a product of their own, so that nobody else's time is moved. It begins
 * on a Monday whose 60th day lies in the freeze of the New Year (B.4).
 */
export const MONTHS = { projects: ['months'], more: { DEMO_STARTS_AT: '2026-11-09T13:37:00+01:00' } } as const
/** The stories of nights and weekends, and those that hold a part of the product; on the Monday of screens 11. */
export const NIGHTS = { projects: ['nights'], more: { DEMO_STARTS_AT: '2026-11-23T13:37:00+01:00' } } as const
export const USUAL = { projects: ['desktop', 'phone'], more: {} } as const

type Part = Readonly<{
  folder: string
  projects: readonly string[]
  more: Readonly<Record<string, string>>
  withinMs: number
  /** Registers the product, so that an interrupted run stops it too. */
  hold: (part: { stop: () => Promise<void> }) => void
}>

/** A product of its own, the browser specs of some projects against it, and its end. */
export async function runSpecs({
  folder,
  projects,
  more,
  withinMs,
  hold,
}: Part): Promise<Omit<Outcome, 'name' | 'ms'>> {
  const label = projects.join(' and ')
  const data = join(folder, 'app')
  const product = await step(`Starting the product for ${label}`, () => startProductUnderTest(data, more))
  hold(product)
  const report = join(folder, `playwright-${projects.join('-')}.json`)
  const files = {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    BASE_URL: product.url,
    DEMO_FILE: product.demoFile,
    PRODUCT_PID: String(product.pid),
  }
  const flags = ['test', '--reporter=list,json', ...projects.map(name => `--project=${name}`)]
  const command = [process.execPath, join(root, 'node_modules/@playwright/test/cli.js'), ...flags]
  say(`▸ Running browser, ${label} …`)
  await runForCode(command, { cwd: root, env: childEnvironment(files), isLoud: true, withinMs })
  const result = readPlaywright(report)
  if (result.failed > 0) product.keepLogs(join(root, 'test-results', 'logs'))
  await product.stop()
  removeTestFolder(data)
  return result
}
