import { MONTHS, NIGHTS, runSpecs } from './browser-specs.ts'
import { buildPages } from './build.ts'
import { chromiumWaysOut, findChromium } from './chromium.ts'
import { type Check, check } from './drill-check.ts'
import { step } from './steps.mjs'
import { removeTestFolder, testFolder } from './test-servers.ts'

const withinMs = 15 * 60_000

/** J1, J2, J4 over nights and J3, J5 over months, in a browser (rules E). */
export async function storiesDrill(
  dataDir: string,
  hold: (part: { stop: () => Promise<void> }) => void,
): Promise<Check[]> {
  if (!(await step('Finding Chromium', findChromium))) throw new Error(chromiumWaysOut)
  await step('Building the pages', progress => buildPages(progress))
  const folder = testFolder(dataDir)
  try {
    const nights = await runSpecs({ folder, ...NIGHTS, withinMs, hold })
    const months = await runSpecs({ folder, ...MONTHS, withinMs, hold })
    return [
      check('stories that failed', nights.failed + months.failed, 0),
      check('stories that were told', nights.passed > 0 && months.passed > 0, true),
    ]
  } finally {
    removeTestFolder(folder)
  }
}
