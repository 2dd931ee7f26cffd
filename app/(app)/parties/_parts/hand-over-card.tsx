import Link from 'next/link'
import { Card } from '#app/_parts/card.tsx'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { HandOverFieldsFragment } from '#graphql/generated/operations.ts'
import { PartyField } from './party-field.tsx'
import { PartyForm } from './party-form.tsx'

type Props = Readonly<{ offer: HandOverFieldsFragment; language: Language }>

/** Open cases of an earlier supplier, to be handed to whoever has the service today (C.4). */
export function HandOverCard({ offer, language }: Props) {
  const { parties, parts } = words(language)
  const text = parties.handOver
  const id = `hand-over-${offer.service}`
  return (
    <Card id={id} title={text.title(parts.service[offer.service])}>
      <p className="mb-3 text-ink-2">{text.lead(offer.handler.name)}</p>
      <PartyForm verb="handOver" hidden={{ service: offer.service }} submit={text.submit} kind="primary">
        <fieldset>
          <legend className="mb-1 text-sm font-semibold">{text.cases}</legend>
          <ul className="grid gap-1">
            {offer.incidents.map(one => (
              <li key={one.id} className="flex min-h-9 flex-wrap items-center gap-2">
                <input
                  id={`${id}-${one.id}`}
                  type="checkbox"
                  name="caseIds"
                  value={one.id}
                  defaultChecked
                  aria-label={`${one.number} ${one.title}`}
                />
                <Link href={`/incidents/${one.number}`} className="link">
                  {one.number}
                </Link>
                <label htmlFor={`${id}-${one.id}`}>
                  {one.priority} {one.title}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <PartyField name="note" label={text.note} hint={text.noteHint} isLong />
      </PartyForm>
    </Card>
  )
}
