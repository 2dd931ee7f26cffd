import { join } from 'node:path'
import { engineDrill } from './drill-engine.ts'
import { feedDrill } from './drill-feed.ts'
import { gateDrill } from './drill-gate.ts'
import { gatesDrill } from './drill-gates.ts'
import { killRounds } from './drill-kills.ts'
import { ninetyDays } from './drill-ninety-days.ts'
import { type DrillProduct, startDrillProduct } from './drill-product.ts'
import { raceDrill } from './drill-race.ts'
import { storiesDrill } from './drill-stories.ts'
import { tenantsDrill } from './drill-tenants.ts'
import { ownFolder, readSettings } from './settings.ts'
import { say } from './steps.mjs'

/**
 * `npm run drill`: what needs minutes, every drill of the list below. `npm run drill -- kills` is one of them, and
 * `-- days 3` a short one.
 */
const [only, count] = process.argv.slice(2)
const asked = (name: string, usual: number) => (only === name && count ? Number(count) : usual)
const days = asked('days', 90)
if (
  (only && !['kills', 'engine', 'days', 'tenants', 'feed', 'race', 'gate', 'gates', 'stories'].includes(only)) ||
  !Number.isInteger(days) ||
  days < 1
) {
  say(
    'Usage: npm run drill [-- kills | tenants | engine [incidents] | race [messages] | feed [changes] | gate [sequences] | gates [changes] | stories | days [number of days]]',
  )
  process.exit(2)
}

let product: DrillProduct | undefined
const parts: { stop: () => Promise<void> }[] = []
/** One product for all the drills that need a whole one. */
async function whole(): Promise<DrillProduct> {
  product ??= await startDrillProduct(join(ownFolder(readSettings().dataDir, 'drill'), String(process.pid)))
  return product
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void Promise.all([product, ...parts].map(part => part?.stop())).then(() => process.exit(1)))
}

const drills = [
  { name: 'tenants', title: '20 tenants on five connections, with aborts', run: tenantsDrill },
  { name: 'kills', title: 'Killing every part in turn during 200 reports', run: async () => killRounds(await whole()) },
  {
    name: 'engine',
    title: 'Killing Temporal again and again with 2 000 timers falling due',
    run: async () => engineDrill(await whole(), asked('engine', 2_000)),
  },
  {
    name: 'race',
    title: 'Eight answers at once, then 12 000 to one case',
    run: async () => raceDrill(await whole(), asked('race', 12_000)),
  },
  {
    name: 'feed',
    title: 'A feed of 100 000 changes by 50 writers',
    run: async () => feedDrill(await whole(), asked('feed', 100_000)),
  },
  {
    name: 'gate',
    title: 'The gate attacked with sequences of every act',
    run: () => gateDrill(asked('gate', 50_000)),
  },
  {
    name: 'stories',
    title: 'The stories of changes in a browser, over months',
    run: () => storiesDrill(readSettings().dataDir, part => void parts.push(part)),
  },
  {
    name: 'gates',
    title: '1 000 gates that wait for 60 days',
    run: async () => gatesDrill(await whole(), asked('gates', 1_000)),
  },
  { name: 'days', title: `A priority 1 in silence for ${days} days`, run: async () => ninetyDays(await whole(), days) },
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
  await product?.stop()
}
say(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
