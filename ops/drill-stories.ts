import { MONTHS, runSpecs } from './browser-specs.ts'
import { buildPages } from './build.ts'
import { chromiumWaysOut, findChromium } from './chromium.ts'
import { type Check, check } from './drill-check.ts'
import { step } from './steps.mjs'
import { removeTestFolder, testFolder } from './test-servers.ts'

const withinMs = 15 * 60_000

/** J3 and J5 in a browser over months, as `npm test` has them too (rules E). */
export async function storiesDrill(
  dataDir: string,
  hold: (part: { stop: () => Promise<void> }) => void,
): Promise<Check[]> {
  if (!(await step('Finding Chromium', findChromium))) throw new Error(chromiumWaysOut)
  await step('Building the pages', progress => buildPages(progress))
  const folder = testFolder(dataDir)
  try {
    const { passed, failed } = await runSpecs({ folder, ...MONTHS, withinMs, hold })
    return [check('stories that failed', failed, 0), check('stories that were told', passed > 0, true)]
  } finally {
    removeTestFolder(folder)
  }
}
