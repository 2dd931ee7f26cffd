'use client'
import { useState } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { annexWords } from '#app/_words/annex-words.ts'
import type { AnnexContentFragment, ContactRole } from '#graphql/generated/operations.ts'
import { type FieldProps, TextField } from './text-field.tsx'

type Content = AnnexContentFragment | null
const day = (date: string | null | undefined) => date?.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1') ?? ''

/** Contact persons by task; those who leave get a last day and stay in the list. */
export function ContactFields({
  content,
  isAub,
  ...props
}: FieldProps & Readonly<{ content: Content; isAub: boolean }>) {
  const { language } = useLanguage()
  const { form: text } = annexWords(language)
  const roles = Object.keys(text.roles) as ContactRole[]
  const required: ContactRole[] = isAub ? ['OPERATIONS', 'CHANGES', 'ATP_SERVICE_DESK'] : ['OPERATIONS', 'CHANGES']
  const stored = content?.contacts ?? []
  const absent = required.filter(role => !stored.some(one => one.role === role))
  const initial = [...stored.map(one => one.role), ...absent]
  const [more, setMore] = useState(0)
  const rows = [...initial, ...Array.from({ length: more }, () => 'OPERATIONS' as ContactRole)]
  return (
    <>
      <p className="mb-3 text-xs text-ink-2">{text.contactsHint}</p>
      <input type="hidden" name="contacts.count" value={rows.length} />
      <div className="grid gap-4">
        {rows.map((role, index) => {
          const [row, one] = [`contacts.${index}`, stored[index]]
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and are only added at the end
            <fieldset key={index} className="rounded-control border border-line p-3">
              <legend className="px-1 text-sm font-semibold">{text.contact(index + 1)}</legend>
              <div className="grid gap-3 sm:grid-cols-3">
                <Field id={`${row}.role`} label={text.role} error={props.faults[`${row}.role`]}>
                  {marks => (
                    <select
                      {...marks}
                      name={`${row}.role`}
                      defaultValue={props.value(`${row}.role`, role)}
                      className={controlStyle}
                    >
                      {roles.map(each => (
                        <option key={each} value={each}>
                          {text.roles[each]}
                        </option>
                      ))}
                    </select>
                  )}
                </Field>
                <TextField {...props} name={`${row}.name`} label={text.name} stored={one?.name} />
                <TextField {...props} name={`${row}.phone`} label={text.phone} stored={one?.phone} type="tel" />
                <TextField {...props} name={`${row}.email`} label={text.email} stored={one?.email} type="email" />
                <TextField {...props} name={`${row}.department`} label={text.department} stored={one?.department} />
                <TextField {...props} name={`${row}.location`} label={text.location} stored={one?.location} />
                <TextField
                  {...props}
                  name={`${row}.endedOn`}
                  label={text.endedOn}
                  hint={text.endedOnHint}
                  stored={day(one?.endedOn)}
                />
              </div>
            </fieldset>
          )
        })}
      </div>
      <button type="button" onClick={() => setMore(more + 1)} className={`${buttonStyle('secondary', 'dense')} mt-3`}>
        {text.addContact}
      </button>
    </>
  )
}

/** Levels 1 to 3 with deputies, and those of before who have left. */
export function EscalationFields({ content, ...props }: FieldProps & Readonly<{ content: Content }>) {
  const { language } = useLanguage()
  const { form: text, page } = annexWords(language)
  const stored = content?.escalation ?? []
  const absent = [1, 2, 3].filter(level => !stored.some(one => one.level === level && !one.endedOn))
  const rows = [...stored.map(one => ({ level: one.level, one })), ...absent.map(level => ({ level, one: null }))]
  return (
    <>
      <p className="mb-3 text-xs text-ink-2">{text.levelHint}</p>
      <input type="hidden" name="escalation.count" value={rows.length} />
      <div className="grid gap-4">
        {rows.map(({ level, one }, index) => {
          const row = `escalation.${index}`
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the row's name
            <fieldset key={index} className="rounded-control border border-line p-3">
              <legend className="px-1 text-sm font-semibold">
                {text.level(level)}
                {one?.endedOn && ` (${page.until(day(one.endedOn))})`}
              </legend>
              <input type="hidden" name={`${row}.level`} value={level} />
              <div className="grid gap-3 sm:grid-cols-3">
                <TextField {...props} name={`${row}.name`} label={text.name} stored={one?.name} />
                <TextField {...props} name={`${row}.phone`} label={text.phone} stored={one?.phone} type="tel" />
                <TextField {...props} name={`${row}.email`} label={text.email} stored={one?.email} type="email" />
                <TextField {...props} name={`${row}.deputy.name`} label={text.deputyName} stored={one?.deputy?.name} />
                <TextField
                  {...props}
                  name={`${row}.deputy.phone`}
                  label={text.deputyPhone}
                  stored={one?.deputy?.phone}
                  type="tel"
                />
                <TextField
                  {...props}
                  name={`${row}.deputy.email`}
                  label={text.deputyEmail}
                  stored={one?.deputy?.email}
                  type="email"
                />
                <TextField
                  {...props}
                  name={`${row}.endedOn`}
                  label={text.endedOn}
                  hint={text.endedOnHint}
                  stored={day(one?.endedOn)}
                />
              </div>
            </fieldset>
          )
        })}
      </div>
    </>
  )
}
