'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { ErrorSummary } from '#app/_parts/error-summary.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { useKeptForm } from '#app/_parts/use-kept-form.ts'
import { annexWords } from '#app/_words/annex-words.ts'
import type { AnnexContentFragment, AnnexWholeFragment } from '#graphql/generated/operations.ts'
import { type AnnexAnswer, annexIdle } from './annex-answer.ts'
import { HoursCard } from './hours-card.tsx'
import { keepAnnex } from './keep-annex.ts'
import { ContactFields, EscalationFields } from './people-fields.tsx'
import { PointFields } from './point-fields.tsx'
import { TextField } from './text-field.tsx'

type Props = Readonly<{
  annex: AnnexWholeFragment
  content: AnnexContentFragment | null
  href: string
  isAub: boolean
}>

/** The guided form of annex 1 or 2: six parts in any order, kept as a draft or sent in. */
export function AnnexForm({ annex, content, href, isAub }: Props) {
  const { words, language } = useLanguage()
  const { form: text, page } = annexWords(language)
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const lost = (before: AnnexAnswer): AnnexAnswer => ({
    ...before,
    kind: 'FAULT',
    turn: before.turn + 1,
    message: page.lost,
    faults: {},
  })
  const { state, isPending, action, onSubmit } = useKeptForm(keepAnnex, annexIdle, lost)
  const { faults, typed } = state
  useEffect(() => {
    if (state.kind === 'KEPT' && state.address) router.push(state.address)
  }, [state, router])
  const mistakes = useMemo(
    () => [
      ...(state.message ? [{ field: null, message: state.message }] : []),
      ...Object.entries(faults).map(([field, message]) => ({ field, message })),
    ],
    [state.message, faults],
  )
  const props = { faults, value: (name: string, stored: string) => typed[name] ?? stored }
  const { optional } = words.parts
  const isSending = isPending || state.kind === 'KEPT'
  return (
    <form ref={form} action={action} onSubmit={onSubmit} noValidate className="grid max-w-5xl gap-4">
      <ErrorSummary mistakes={mistakes} />
      <input type="hidden" name="expectedVersion" value={annex.latestVersion} />
      <input type="hidden" name="expectedRevision" value={annex.draft?.revision ?? 0} />
      <input type="hidden" name="href" value={href} />
      <Card id="unit-card" title={text.unit}>
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            {...props}
            name="unitName"
            label={text.unitName}
            hint={text.unitNameHint}
            stored={content?.unitName}
          />
          <TextField
            {...props}
            name="phone"
            label={text.phone}
            stored={content?.phone}
            type="tel"
            className="self-end"
          />
          <TextField
            {...props}
            name="outOfHoursMailbox"
            label={text.outOfHours}
            hint={text.outOfHoursHint}
            stored={content?.outOfHoursMailbox}
            type="email"
          />
          <TextField
            {...props}
            name="mailbox"
            label={text.mailbox}
            stored={content?.mailbox}
            type="email"
            className="self-end"
          />
          <TextField
            {...props}
            name="onCallPhone"
            label={text.onCallPhone}
            stored={content?.onCallPhone}
            optional={optional}
            type="tel"
          />
          <TextField
            {...props}
            name="onCallAddress"
            label={text.onCallAddress}
            stored={content?.onCallAddress}
            optional={optional}
          />
          {isAub && (
            <TextField
              {...props}
              name="statusPageUrl"
              label={text.statusPage}
              stored={content?.statusPageUrl}
              optional={optional}
            />
          )}
        </div>
      </Card>
      <HoursCard {...props} content={content} openClocks={annex.openClocks} form={form} />
      <Card id="people-card" title={text.people}>
        <ContactFields {...props} content={content} isAub={isAub} />
      </Card>
      <Card id="escalation-card" title={text.escalation}>
        <EscalationFields {...props} content={content} />
      </Card>
      <Card id="points-card" title={text.points}>
        <PointFields {...props} content={content} />
      </Card>
      <Card id="confirm-card" title={text.confirm}>
        <TextField
          {...props}
          name="validFrom"
          label={text.validFrom}
          hint={text.validFromHint}
          optional={optional}
          className="max-w-80"
        />
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <button type="submit" name="act" value="submit" disabled={isSending} className={buttonStyle('primary')}>
            {isSending ? text.sending : text.submit}
          </button>
          <button type="submit" name="act" value="save" disabled={isSending} className={buttonStyle()}>
            {text.save}
          </button>
          <Link href={href} className="link">
            {text.cancel}
          </Link>
        </div>
      </Card>
    </form>
  )
}
