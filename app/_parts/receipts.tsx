'use client'
import { fill } from '#app/_words/fill.ts'
import type { LogEntryFragment } from '#graphql/generated/operations.ts'
import { useLanguage } from './language.tsx'

type Sent = LogEntryFragment['deliveries'][number]
/** A mail, or a call of a webhook with what the server answered. */
type Receipt = Pick<Sent, 'id' | 'recipient' | 'state' | 'sentAt'> & Partial<Pick<Sent, 'channel' | 'answer'>>

/** How far each mail of an entry has come; unfolds to one line a recipient. */
export function Receipts({ deliveries }: Readonly<{ deliveries: readonly Receipt[] }>) {
  const { words, format } = useLanguage()
  const { log } = words.room
  const count = (state: string) => deliveries.filter(each => each.state === state).length
  const failed = count('FAILED')
  return (
    <details className="text-2xs text-ink-2">
      <summary className="cursor-pointer py-1 hover:text-ink">
        {fill(log.mails, { sent: count('SENT'), all: deliveries.length - count('SILENCED') })}
        {failed > 0 && <b className="ml-2 text-late-fg">{fill(log.failed, { n: failed })}</b>}
        <span className="link ml-2">{log.receipts}</span>
      </summary>
      <ul className="mt-1 space-y-0.5 border-l-2 border-line pl-3">
        {deliveries.map(each => (
          <li key={each.id} className="wrap-anywhere">
            {each.recipient} ·{' '}
            {each.state === 'FAILED' ? <b className="text-late-fg">{log.delivery.FAILED}</b> : log.delivery[each.state]}
            {each.sentAt && ` ${format.bare(each.sentAt)}`}
            {each.channel === 'WEBHOOK' && ` · ${words.coordination.onCallAlarm}`}
            {each.state === 'FAILED' && each.answer && <span className="block">{each.answer}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
