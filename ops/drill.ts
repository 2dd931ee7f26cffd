import { join } from 'node:path'
import { killRounds } from './drill-kills.ts'
import { ninetyDays } from './drill-ninety-days.ts'
import { startDrillProduct } from './drill-product.ts'
import { ownFolder, readSettings } from './settings.ts'
import { say } from './steps.mjs'

/**
 * `npm run drill`: what needs minutes. Kill rounds over a whole product, and a critical incident open for 90 days.
 * `npm run drill -- kills`, `-- days`, and `-- days 3` for a short one.
 */
const [only, count] = process.argv.slice(2)
const days = Number(count ?? 90)
if ((only && !['kills', 'days'].includes(only)) || !Number.isInteger(days) || days < 1) {
  say('Usage: npm run drill [-- kills | days [number of days]]')
  process.exit(2)
}

const product = await startDrillProduct(join(ownFolder(readSettings().dataDir, 'drill'), String(process.pid)))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void product.stop().then(() => process.exit(1)))
}

const drills = [
  { name: 'kills', title: 'Killing every part in turn during 200 reports', run: () => killRounds(product) },
  { name: 'days', title: `A priority 1 in silence for ${days} days`, run: () => ninetyDays(product, days) },
].filter(drill => !only || drill.name === only)

let failed = 0
let passed = 0
try {
  for (const drill of drills) {
    const began = performance.now()
    say(`▸ ${drill.title}`)
    for (const { what, found, wanted, isRight } of await drill.run()) {
      say(`  ${isRight ? '✓' : '✗'} ${what}: ${found}${isRight ? '' : ` (wanted ${wanted})`}`)
      if (isRight) passed += 1
      else failed += 1
    }
    say(`  ${Math.round((performance.now() - began) / 1000)} s`)
  }
} catch (error) {
  failed += 1
  say(`  ✗ ${(error as Error).stack}`)
} finally {
  await product.stop()
}
say(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
