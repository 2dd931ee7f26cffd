import { readDemoFile } from './demo-access.ts'
import { readSettings } from './settings.ts'
import { say } from './steps.mjs'

/** `npm run clock -- +15m`: moves the running demo's clock forward by the product's own door. */
const moves = ['+15m', '+1h', 'next', '+1d', '+10d']
const withinMs = 60_000

const inDenmark = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

async function main(): Promise<void> {
  const move = process.argv[2] ?? ''
  if (!moves.includes(move)) throw new Error(`Usage: npm run clock -- ${moves.join(' | ')}`)
  const { dataDir } = readSettings()
  const demo = readDemoFile(dataDir)
  if (!demo) throw new Error(`There is no demo in ${dataDir}: run \`npm start\` first, or set DATA_DIR.`)
  const token = demo.clients.find(client => client.kind === 'AUB')?.token
  if (!token) throw new Error('demo.json names no client of AUB, and only AUB moves the clock.')
  const answer = await fetch(`${demo.url}/dev/clock`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ move }),
    signal: AbortSignal.timeout(withinMs),
  }).catch(error => {
    throw new Error(`The demo at ${demo.url} does not answer (${error.cause?.code ?? error.message}). Is it running?`)
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`The clock was not moved (${answer.status}): ${text.slice(0, 300)}`)
  const { now } = JSON.parse(text) as { now: string }
  process.stdout.write(`The demo's time is now ${inDenmark.format(new Date(now))} in Denmark (${now})\n`)
}

await main().catch((error: Error) => {
  say(error.message)
  process.exit(1)
})
