import { sayInstant } from '#domain/say-time.ts'
import { logLine } from './log.ts'
import { openRoad } from './post/smtp.ts'
import { operationsMail, postSettings } from './settings.ts'

/** Tells operations that no timer fires: in the log, and by a mail of its own, which needs no worker. */
export async function raiseAlarm(since: Date, now: Date): Promise<void> {
  const late = Math.round((now.getTime() - since.getTime()) / 1000)
  logLine('ERROR', `no timer has fired for ${late} s; the sweep records the misses. Is Temporal up, and a worker?`)
  const address = operationsMail()
  if (!address) return
  const { smtpUrl, from, publicUrl } = postSettings()
  const road = openRoad(smtpUrl, from)
  try {
    const verdict = await road.send({
      to: { name: 'Drift', address },
      subject: 'ALARM: Ingen frister bliver udløst af Temporal',
      text: text(since, late, publicUrl),
    })
    if (verdict.kind !== 'ACCEPTED') logLine('ERROR', `the alarm could not be mailed: ${verdict.answer}`)
  } finally {
    road.close()
  }
}

const text = (since: Date, late: number, publicUrl: string) => `Se efter Temporal og arbejderprocessen nu.

En frist ${sayInstant(since, 'da')} blev ikke udløst; det er ${late} sekunder siden.
Vagten i webprocessen noterer overskridelserne med de rigtige tidspunkter, og mails bliver sendt,
så snart en arbejderproces kører. Intet er tabt, men advarsler kommer for sent.

Kontrollér: ${publicUrl}/readyz
`
