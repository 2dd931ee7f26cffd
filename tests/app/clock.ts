import { client, demo } from './demo.ts'

/** Moves the demo's clock, as the bar at the foot of the page does. */
export async function moveClock(move: '+15m' | '+1h' | 'next'): Promise<void> {
  const answer = await fetch(`${demo.url}/dev/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${client('AUB').token}` },
    body: JSON.stringify({ move }),
  })
  if (!answer.ok) throw new Error(`The clock was not moved: ${answer.status} ${await answer.text()}`)
}
