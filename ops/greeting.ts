import { join } from 'node:path'
import { type DemoFile, readDemoFile } from './demo-access.ts'
import type { Settings } from './settings.ts'

const mostPeople = 8

type Person = DemoFile['people'][number]

/** A list of twelve schools' people would hide what matters: one person of each role. */
function oneOfEachRole(people: readonly Person[]): Person[] {
  const firsts = people.filter(({ role }, index) => people.findIndex(other => other.role === role) === index)
  return firsts.slice(0, mostPeople)
}

/** What a newcomer needs to know once everything stands. */
export function greeting(settings: Settings, hasMailbox: boolean): string {
  const lines = ['', `  Ready at ${settings.publicUrl}`, '']
  const demo = settings.kind === 'PRODUCTION' ? undefined : readDemoFile(settings.dataDir)
  if (demo) {
    const rows = oneOfEachRole(demo.people).map(person => [
      person.email,
      person.password,
      `${person.name}, ${person.organisation} (${person.role})`,
    ])
    const width = (column: number) => Math.max(...rows.map(row => row[column]?.length ?? 0))
    const [first, second] = [width(0), width(1)]
    lines.push('  Sign in as')
    for (const [email = '', password = '', who] of rows)
      lines.push(`    ${email.padEnd(first)}  ${password.padEnd(second)}  ${who}`)
    lines.push(
      `    All ${demo.people.length} people and ${demo.clients.length} API clients: ${join(settings.dataDir, 'demo.json')}`,
      '',
    )
  }
  if (hasMailbox && settings.kind !== 'PRODUCTION')
    lines.push(`  Mail that would have left   ${settings.publicUrl}/dev/mail`)
  if (settings.kind !== 'PRODUCTION')
    lines.push('  Move the demo’s clock       the bar at the foot of each page, or npm run clock -- +15m')
  lines.push('  Stop everything             Ctrl-C', '')
  return lines.join('\n')
}
