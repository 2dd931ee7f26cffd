import { setTimeout as pause } from 'node:timers/promises'
import nodemailer, { type Transporter } from 'nodemailer'
import type { SentMessageInfo } from 'nodemailer/lib/smtp-pool/index.js'

/** What became of one mail at the receiver's server, in that server's words. */
export type Verdict =
  | Readonly<{ kind: 'ACCEPTED'; answer: string }>
  | Readonly<{ kind: 'REFUSED'; answer: string }>
  | Readonly<{ kind: 'LATER'; answer: string; isServerAway: boolean }>

export type Letter = Readonly<{
  to: { name: string; address: string }
  subject: string
  text: string
  html?: string
  messageId?: string
  inReplyTo?: string | null
}>

export type MailRoad = Readonly<{ send(letter: Letter): Promise<Verdict>; close(): void }>

const PARALLEL = 4

// All below the 30 s after which the database ends a transaction that waits: the row's lock is held while sending.
const waits = { dnsTimeout: 5_000, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 15_000 }
const LIMIT_MS = 25_000

/** The road to the mail server; its connections are kept and made anew when lost. */
export function openRoad(smtpUrl: string, from: string): MailRoad {
  const options = { url: smtpUrl, pool: true as const, maxConnections: PARALLEL, ...waits }
  const transport: Transporter<SentMessageInfo> = nodemailer.createTransport(options)
  return {
    send: ({ messageId, inReplyTo, ...letter }) => {
      const sent = transport
        .sendMail({
          ...letter,
          from,
          ...(messageId ? { messageId } : {}),
          ...(inReplyTo ? { inReplyTo, references: inReplyTo } : {}),
          // No out-of-office answer is to come back, and none may count as one (R-5.20, C.5).
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        })
        .then(
          info => ({ kind: 'ACCEPTED' as const, answer: info.response }),
          (error: SmtpError) => verdictOf(error),
        )
      const limit = new AbortController()
      return Promise.race([sent, tooLate(limit.signal)]).finally(() => limit.abort())
    },
    close: () => transport.close(),
  }
}

/** A server that answers drop by drop: it may still take the mail, and then gets the same Message-ID twice. */
const tooLate = (signal: AbortSignal) => pause(LIMIT_MS, SLOW, { ref: false, signal })
const SLOW: Verdict = { kind: 'LATER', answer: `no answer within ${LIMIT_MS / 1000} s`, isServerAway: false }

type SmtpError = Error & { code?: string; responseCode?: number; response?: string }

/** 5xx about this mail is for good; a failed sign-in, a lost connection and 4xx are not about the mail. */
function verdictOf(error: SmtpError): Verdict {
  const answer = error.response ?? error.message
  const status = error.responseCode ?? 0
  if (status >= 500 && error.code !== 'EAUTH') return { kind: 'REFUSED', answer }
  return { kind: 'LATER', answer, isServerAway: status === 0 || error.code === 'EAUTH' || status === 421 }
}
