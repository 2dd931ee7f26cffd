import type { Metadata } from 'next'
import Link from 'next/link'
import { execute } from '#app/_graph/execute.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { caseAddress } from '#app/_parts/case-address.ts'
import { DataForm } from '#app/_parts/data-form.tsx'
import { DoorFrame } from '#app/_parts/door-frame.tsx'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import { lifeWords } from '#app/_words/life-words.ts'
import { confirm } from '#app/confirm/confirm.ts'
import { ConfirmPageDocument } from '#graphql/generated/operations.ts'

export async function generateMetadata(): Promise<Metadata> {
  // The address holds the secret, so no other site may learn it; our own forms need their origin all the same.
  return { title: lifeWords(await language()).confirm.title, referrer: 'same-origin' }
}

type Props = Readonly<{ params: Promise<{ token: string }> }>

/** What the link of a proposal opens (Instruks 4.2). Looking uses nothing up; accepting takes one click and no session. */
export default async function ConfirmPage({ params }: Props) {
  const [{ token }, tongue] = await Promise.all([params, language()])
  const secret = decodeURIComponent(token)
  const { feedbackTimeByLink: seen } = await execute(ConfirmPageDocument, { secret })
  const text = lifeWords(tongue).confirm
  const { state, number, title, about, dueAt, note, proposedBy, offeredTo } = seen
  const toCase = (
    <p>
      <Link href={number ? caseAddress('INCIDENT', number) : '/login'} className={buttonStyle()}>
        {text.toCase}
      </Link>
    </p>
  )
  if (state !== 'OPEN' || !number || !about || !dueAt) {
    return (
      <DoorFrame title={text.closed[state]} language={tongue}>
        {state === 'USED' && about && dueAt && (
          <p className="text-lg font-semibold">{fill(text[about], { time: format(tongue).dateTime(dueAt) })}</p>
        )}
        <p>{text.closedBody}</p>
        {toCase}
      </DoorFrame>
    )
  }
  return (
    <DoorFrame title={text.title} language={tongue}>
      <div className="grid gap-2">
        <p>{fill(text.body, { org: proposedBy ?? '', number, title: title ?? '' })}</p>
        <p className="text-lg font-semibold">{fill(text[about], { time: format(tongue).dateTime(dueAt) })}</p>
        {note && <p className="text-ink-2">{note}</p>}
        <p className="text-ink-2">{fill(text.asked, { org: offeredTo ?? '' })}</p>
      </div>
      <DataForm id="confirm" serve={confirm} hidden={{ token: secret }} label={text.accept} look="primary" />
      <p>{text.other}</p>
      {toCase}
    </DoorFrame>
  )
}
