import { client, demo } from '#tests/app/demo.ts'

/** A wall time of Copenhagen as an instant: `copenhagen('2026-11-27', '15.20')`. */
export function copenhagen(day: string, time: string): Date {
  const asIfUtc = Date.parse(`${day}T${time.replace('.', ':')}:00Z`)
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  const offset = (instant: number) => Date.parse(`${shown.format(new Date(instant)).replace(' ', 'T')}Z`) - instant
  return new Date(asIfUtc - offset(asIfUtc - offset(asIfUtc)))
}

/** The next such weekday after the demo's today, 1 for Monday. */
export async function nextDay(weekday: number): Promise<string> {
  const { now } = (await (await fetch(`${demo.url}/dev/clock`)).json()) as { now: string }
  let day = Date.parse(now) + 86_400_000
  while (new Date(day).getUTCDay() !== weekday % 7) day += 86_400_000
  return new Date(day).toISOString().slice(0, 10)
}

/** Moves the demo's clock to an instant ahead; all that falls due on the way falls due. */
export async function moveClockTo(instant: Date): Promise<void> {
  const answer = await fetch(`${demo.url}/dev/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${client('AUB').token}` },
    body: JSON.stringify({ to: instant.toISOString() }),
  })
  if (!answer.ok) throw new Error(`The clock was not moved: ${answer.status} ${await answer.text()}`)
}
