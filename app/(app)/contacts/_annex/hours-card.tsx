'use client'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { Card } from '#app/_parts/card.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { annexWords } from '#app/_words/annex-words.ts'
import { counted } from '#app/_words/counted.ts'
import type { AnnexContentFragment } from '#graphql/generated/operations.ts'
import type { FieldProps } from './text-field.tsx'
import { type HoursTold, tryHours } from './try-hours.ts'
import { closingsText, NAMED_CLOSINGS, specialText } from './typed-closings.ts'
import { WeekFields } from './week-fields.tsx'

const QUIET_MS = 400

type Props = FieldProps &
  Readonly<{ content: AnnexContentFragment | null; openClocks: number; form: RefObject<HTMLFormElement | null> }>

/** Phone hours as text, their week as strips, and what they mean before anybody saves them (screens 5.14). */
export function HoursCard({ content, openClocks, form, ...props }: Props) {
  const { words, language, format } = useLanguage()
  const { form: text, page } = annexWords(language)
  const [told, setTold] = useState<HoursTold>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const turn = useRef(0)
  const hours = content?.hours
  const ask = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(async () => {
      if (!form.current) return
      const mine = ++turn.current
      const answer = await tryHours(new FormData(form.current))
      if (mine === turn.current) setTold(answer)
    }, QUIET_MS)
  }, [form])
  useEffect(() => {
    ask()
    return () => clearTimeout(timer.current)
  }, [ask])
  const example = told?.__typename === 'AnnexHoursExample' ? told : null
  const isNamed = (name: string) =>
    hours ? hours.closed.includes(name) : ['holidays', 'jun5', 'dec24', 'dec31'].includes(name)
  const dayName = (key: string) => text.weekdays[Number(key) - 1] ?? key
  return (
    <Card id="hours-card" title={text.hours}>
      <div onInput={ask}>
        <p id="hours-hint" className="mb-3 text-xs text-ink-2">
          {text.hoursHint}
        </p>
        <WeekFields
          {...props}
          prefix="hours"
          stored={weekday => hours?.week[weekday - 1]?.text ?? ''}
          spans={weekday => example?.hours.week[weekday - 1]?.spans ?? []}
          onCopied={ask}
        />
        <fieldset className="mt-4">
          <legend className="text-sm font-semibold">{text.closings}</legend>
          <div className="grid sm:grid-cols-2">
            {NAMED_CLOSINGS.map(name => (
              <label key={name} className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
                <input
                  type="checkbox"
                  name={`hours.closed.${name}`}
                  value="yes"
                  defaultChecked={isNamed(name)}
                  className="size-4 accent-(--primary)"
                />
                {page.closings[name]}
              </label>
            ))}
          </div>
        </fieldset>
        <div className="mt-3 grid gap-3 sm:grid-cols-2">
          {(
            [
              ['hours.closed', text.moreClosings, text.moreClosingsHint, closingsText(hours?.closed ?? [])],
              ['hours.special', text.special, text.specialHint, specialText(hours?.special ?? [])],
            ] as const
          ).map(([id, label, hint, stored]) => (
            <Field key={id} id={id} label={label} hint={hint} error={props.faults[id]} optional={words.parts.optional}>
              {marks => (
                <textarea
                  {...marks}
                  name={id}
                  rows={3}
                  defaultValue={props.value(id, stored)}
                  className={controlStyle}
                />
              )}
            </Field>
          ))}
        </div>
      </div>
      <section
        aria-labelledby="effect"
        className="mt-4 rounded-card border border-info-line bg-info-bg p-3 text-info-fg"
      >
        <h3 id="effect" className="text-sm font-semibold">
          {text.effect}
        </h3>
        <div role="status">
          <p className="mt-1">{example ? example.text : told && 'message' in told ? told.message : text.effectWait}</p>
          {example && (
            <p className="text-xs">
              {page.week(format.number(example.hours.openHoursPerWeek))}
              {example.hours.hasFewHours && ` · ${page.fewHours}`}
            </p>
          )}
          {example?.betterClosings.map(one => (
            <p key={one.day} className="font-semibold">
              {text.better(dayName(one.day), one.text)}
            </p>
          ))}
          {openClocks > 0 && <p className="mt-1 font-semibold">{counted(text.running, openClocks, language)}</p>}
        </div>
      </section>
    </Card>
  )
}
