import { sayInstant } from '#domain/say-time.ts'
import { logLine } from './log.ts'
import { openRoad } from './post/smtp.ts'
import { operationsMail, postSettings } from './settings.ts'

/** Tells operations that no timer fires: in the log, and by a mail of its own, which needs no worker. */
export async function raiseAlarm(since: Date, now: Date): Promise<void> {
  const late = Math.round((now.getTime() - since.getTime()) / 1000)
  logLine('ERROR', `no timer has fired for ${late} s; the sweep records the misses. Is Temporal up, and a worker?`)
  await mailOperations('ALARM: Ingen frister bliver udløst af Temporal', url => silent(since, late, url))
}

/** A workflow that somebody ended by hand: whose case it watched, who ended it and why, as Temporal wrote it down. */
export type EndedByHand = Readonly<{ workflowId: string; identity: string; reason: string }>

/** Tells operations who ended workflows by hand; they run again (fault 25). */
export async function raiseEndedByHand(ended: readonly EndedByHand[]): Promise<void> {
  const lines = ended.map(one => `${one.workflowId}: ${one.identity || '?'} (${one.reason || '-'})`)
  for (const line of lines) logLine('ERROR', `a workflow was ended by hand and runs again: ${line}`)
  await mailOperations('ALARM: Workflows blev afsluttet i hånden', () => byHand(lines))
}

async function mailOperations(subject: string, text: (publicUrl: string) => string): Promise<void> {
  const address = operationsMail()
  if (!address) return
  const { smtpUrl, from, publicUrl } = postSettings()
  const road = openRoad(smtpUrl, from)
  try {
    const verdict = await road.send({ to: { name: 'Drift', address }, subject, text: text(publicUrl) })
    if (verdict.kind !== 'ACCEPTED') logLine('ERROR', `the alarm could not be mailed: ${verdict.answer}`)
  } finally {
    road.close()
  }
}

const silent = (since: Date, late: number, publicUrl: string) => `Se efter Temporal og arbejderprocessen nu.

En frist ${sayInstant(since, 'da')} blev ikke udløst; det er ${late} sekunder siden.
Vagten i webprocessen noterer overskridelserne med de rigtige tidspunkter, og mails bliver sendt,
så snart en arbejderproces kører. Intet er tabt, men advarsler kommer for sent.

Kontrollér: ${publicUrl}/readyz
`

const byHand = (lines: readonly string[]) => `Nogen har afsluttet workflows i Temporal. De er startet igen med den tid,
der var tilbage; intet er tabt. Hvem og hvorfor, som Temporal har noteret det:

${lines.join('\n')}
`
