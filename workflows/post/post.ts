import { asClock, type EngineTransaction } from '#db/connection.ts'
import { mayCallLoopback } from '#db/on-call.ts'
import { isSilenced, type Outgoing, storeFailed, storeLater, storeSent, storeSilenced, takeMail } from '#db/post.ts'
import { logLine, reasonOf } from '#workflows/log.ts'
import { type Loop, startLoop } from '#workflows/loop.ts'
import type { PostSettings } from '#workflows/settings.ts'
import { renderMail } from './mail.ts'
import { type MailRoad, openRoad, type Verdict } from './smtp.ts'
import { callWebhook } from './webhook.ts'

const IDLE_MS = 200
const PARALLEL = 4
const FIRST_PAUSE_MS = 5_000
/** A server that is away is asked often, so that mail leaves soon after its return. */
const LONGEST_PAUSE_MS = { away: 15_000, busy: 15 * 60_000 }
const GIVE_UP_AFTER_SECONDS = 48 * 3600

/** Sends queued mail, whether Temporal is there or not. Any number may run: each mail is taken by one at a time. */
export function startPost(settings: PostSettings): Loop {
  const road = openRoad(settings.smtpUrl, settings.from)
  const loop = startLoop('the post', IDLE_MS, async signal => {
    if (!(await sendOne(road, settings))) return false
    const senders = await Promise.allSettled(Array.from({ length: PARALLEL }, () => sendAll(road, settings, signal)))
    const failed = senders.find(sender => sender.status === 'rejected')
    if (failed) throw failed.reason
    return true
  })
  return {
    async stop() {
      await loop.stop()
      road.close()
    },
  }
}

async function sendAll(road: MailRoad, settings: PostSettings, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && (await sendOne(road, settings)));
}

/**
 * Sends the next mail while its row is locked, so that no other post takes it. When the process or the database dies
 * between the server's yes and our commit, the mail is sent once more with the same Message-ID: a receiver can drop
 * it, and ours marks it. The other order would lose mail.
 */
async function sendOne(road: MailRoad, settings: PostSettings): Promise<boolean> {
  return await asClock(async tx => {
    const mail = await takeMail(tx)
    if (!mail) return false
    if (await isSilenced(tx, mail)) {
      await storeSilenced(tx, mail.id)
      return true
    }
    const verdict = await sent(tx, road, mail, settings)
    if (verdict.kind === 'ACCEPTED') await storeSent(tx, mail.id, verdict.answer)
    else if (verdict.kind === 'REFUSED' || mail.ageSeconds > GIVE_UP_AFTER_SECONDS) {
      await storeFailed(tx, mail.id, verdict.answer)
      logLine('WARN', `mail ${mail.id} was not delivered; the case says why`)
    } else await storeLater(tx, mail.id, verdict.answer, pauseAfter(mail, verdict.isServerAway))
    return true
  })
}

/** To the webhook that it names, else by mail. */
async function sent(tx: EngineTransaction, road: MailRoad, mail: Outgoing, settings: PostSettings): Promise<Verdict> {
  const mayCall = mail.webhookUrl !== null && (await mayCallLoopback(tx))
  try {
    if (mail.webhookUrl !== null)
      return await callWebhook(mail, mail.webhookUrl, { ...settings, mayCallLoopback: mayCall })
    return await deliver(road, mail, settings)
  } catch (error) {
    // A letter that we cannot write must not hold up the others, and leaves once we can.
    logLine('ERROR', `mail ${mail.id} could not be written: ${reasonOf(error)}`)
    return { kind: 'LATER', answer: 'could not be written', isServerAway: false }
  }
}

function deliver(road: MailRoad, mail: Outgoing, settings: PostSettings): Promise<Verdict> {
  const { data, language, today, recipient, recipientName, messageId, inReplyTo } = mail
  const written = renderMail({ data, language, today, ...settings })
  return road.send({ ...written, to: { name: recipientName, address: recipient }, messageId, inReplyTo })
}

function pauseAfter({ attempts }: Outgoing, isServerAway: boolean): number {
  const most = isServerAway ? LONGEST_PAUSE_MS.away : LONGEST_PAUSE_MS.busy
  return Math.min(FIRST_PAUSE_MS * 2 ** attempts, most)
}
