import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { benchCalendar, calendarLimits } from './bench-calendar.ts'
import { benchClocks, clockLimits } from './bench-clocks.ts'
import { type Limit, sayLimits } from './bench-limits.ts'
import { benchLists, connections, type Lists, listLimits } from './bench-lists.ts'
import { benchGrowth, growthLimits, type Tenancy } from './bench-tenancy.ts'
import { step } from './steps.mjs'

// npm run bench [-- --json FILE] [--seconds N] [--lists-only | --tenancy [--incidents N] | --calendar | --pages]: each part
// says what the issues want of it and ends with 1 when that is missed (Speed in issues 3, 5, 6, 7 and 8).
const say = (line: string) => process.stdout.write(`${line}\n`)

function option(name: string): string | undefined {
  const place = process.argv.indexOf(name)
  return place < 0 ? undefined : process.argv[place + 1]
}

function sayLists({ rows, ratios, commands }: Lists): void {
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, place) => String(cell).padStart(place ? 12 : 15)).join('')
  say(`\n${line(['', 'connections', 'req/s', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU µs/req'])}`)
  for (const row of rows)
    say(line([row.what, row.connections, row.perSecond, row.p50, row.p95, row.p99, row.cpuMicrosPerRequest]))
  for (const [name, byCount] of Object.entries(ratios))
    say(
      `API to floor, ${name === 'case' ? 'a case with 100 events' : `${name} of 50`}: ${connections.map(count => `${byCount[count]} at ${count}`).join(', ')}`,
    )
  say(`\n${line(['at 8', 'per second', 'p50 ms', 'p95 ms', 'CPU µs/req'])}`)
  for (const row of commands.rows) say(line([row.what, row.perSecond, row.p50, row.p95, row.cpuMicrosPerRequest]))
  say(
    `API to the floor's plain insert: ${Object.entries(commands.ratios)
      .map(([what, ratio]) => `${what} ${ratio}`)
      .join(', ')}`,
  )
}

function sayTenancy({ size, rows, plans }: Tenancy): void {
  for (const [who, plan] of Object.entries(plans)) say(`\nThe first page for ${who}:\n${plan}`)
  say(
    `\nLists of 50, with ${size.incidents} incidents of ${size.schools} schools and ${size.suppliers} suppliers, in ms`,
  )
  for (const { who, p50, p95, openP50, ratio, cpu } of rows)
    say(`${who.padEnd(12)} p50 ${p50}, p95 ${p95}; without policies p50 ${openP50}; ratio ${ratio}; CPU ${cpu}`)
}

const file = option('--json')

/** Ends the part: what it found, with its limits, to the file; 1 when a limit is missed. */
function end(found: object, limits: readonly Limit[]): never {
  const isRight = sayLimits(limits)
  if (file)
    writeFileSync(file, JSON.stringify({ node: process.version, cpus: cpus().length, ...found, limits }, null, 2))
  process.exit(isRight ? 0 : 1)
}

if (process.argv.includes('--tenancy')) {
  const given = option('--incidents')
  const [few, many] = await benchGrowth(given ? Number(given) : 1_000_000)
  sayTenancy(few)
  sayTenancy(many)
  end({ few, tenancy: many }, growthLimits(few, many))
}

if (process.argv.includes('--calendar')) {
  const calendar = await benchCalendar()
  const { size, firstByteP50: p50, firstByteP95: p95, bytes } = calendar
  say(
    `The calendar with ${size.changes} changes of ${size.suppliers} suppliers, first byte in ms: p50 ${p50}, p95 ${p95} (${bytes} bytes)`,
  )
  end({ calendar }, calendarLimits(calendar))
}

if (process.argv.includes('--pages')) {
  // Only this part needs a browser.
  const { benchPages } = await import('./bench-pages.ts')
  end({}, await benchPages())
}

const seconds = Number(option('--seconds') ?? 6)
const lists = await benchLists(seconds)
sayLists(lists)
const clocks = process.argv.includes('--lists-only')
  ? null
  : await step('Mail after a report, and 10 000 open clocks', () =>
      benchClocks({ reports: 100, clocks: 10_000, due: 1_000 }),
    )
if (clocks) {
  const { reportToMail: mail, openClocks: open } = clocks
  say(`Report to first mail accepted, ms: p50 ${mail.p50}, p95 ${mail.p95}, p99 ${mail.p99} (${mail.n} reports)`)
  say(
    `Due instant to stored breach, ms: p50 ${open.p50}, p99 ${open.p99}, max ${open.max}; early ${open.early}, missing ${open.missing}`,
  )
}
end({ seconds, ...lists, clocks }, [...listLimits(lists), ...(clocks ? clockLimits(clocks) : [])])
