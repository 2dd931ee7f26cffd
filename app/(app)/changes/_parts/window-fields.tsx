'use client'
import { CalendarDays, CircleCheck, TriangleAlert } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { useCaseForm } from '#app/_parts/case-form.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { typedDate, typedDay } from '#app/_parts/typed-time.ts'
import { changeWords } from '#app/_words/change-words.ts'
import { checkWindow, type WindowAnswer } from './check-window.ts'
import { DateGrid } from './date-grid.tsx'
import { type LegalDays, legalDays } from './legal-days.ts'

type Moment = Readonly<{ date: string; time: string }>
type Props = Readonly<{
  start: Moment
  end: Moment
  /** An emergency or a standard change needs no 60 days, and no freeze holds an emergency. */
  type: 'NORMAL' | 'EMERGENCY' | 'STANDARD'
  /** Of a standard change: whether AUB allows it in a freeze. */
  isAllowedInFreeze: boolean
  /** When AUB had the notice, of a change that was sent. */
  receivedAt: string | null
}>

const WAIT_MS = 250

/** From and to, typed or picked, with the 60 days counted while one types and the next legal dates to take (screens 5.12). */
export function WindowFields({ start, end, type, isAllowedInFreeze, receivedAt }: Props) {
  const { language } = useLanguage()
  const { form: text, calculator } = changeWords(language)
  const { answer } = useCaseForm()
  const [from, setFrom] = useState(answer.typed['windowStart.date'] ?? start.date)
  const [to, setTo] = useState(answer.typed['windowEnd.date'] ?? end.date)
  const [found, setFound] = useState<WindowAnswer | null>(null)
  const asked = useRef(0)
  useEffect(() => {
    const mine = ++asked.current
    const wait = setTimeout(async () => {
      // Without an answer the form still works: the command counts again when it is sent.
      const told = await checkWindow({ from, to, type, isAllowedInFreeze, receivedAt }).catch(() => null)
      if (mine === asked.current) setFound(told)
    }, WAIT_MS)
    return () => clearTimeout(wait)
  }, [from, to, type, isAllowedInFreeze, receivedAt])
  const isHeld = type !== 'EMERGENCY' && !(type === 'STANDARD' && isAllowedInFreeze)
  const legal = { receivedAt, needsNotice: type === 'NORMAL', isHeld }
  /** The end follows the start where it was the same day, or none. */
  const choose = (date: string) => {
    if (to === '' || to === from) setTo(date)
    setFrom(date)
  }
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-x-8 gap-y-3">
        <MomentFields
          name="windowStart"
          label={text.from}
          date={from}
          time={start.time}
          asked={legal}
          onDate={choose}
        />
        <MomentFields name="windowEnd" label={text.to} date={to} time={end.time} asked={legal} onDate={setTo} />
      </div>
      <div aria-live="polite" className="min-h-6">
        {found && (
          <p className={found.tone === 'WRONG' ? 'font-semibold text-late-fg' : 'text-ink-2'}>
            {found.tone === 'WRONG' && (
              <TriangleAlert aria-hidden size={16} className="mr-1.5 inline align-text-bottom" />
            )}
            {found.tone === 'OK' && <CircleCheck aria-hidden size={16} className="mr-1.5 inline align-text-bottom" />}
            {[...found.sentences, ...(receivedAt ? [calculator.kept] : [])].join(' ')}
          </p>
        )}
        <span className="mt-2 flex flex-wrap gap-2">
          {found?.offers.map(offer => (
            <button
              key={offer.typed}
              type="button"
              className={buttonStyle('secondary', 'dense')}
              onClick={() => choose(offer.typed)}
            >
              {offer.label}
            </button>
          ))}
        </span>
      </div>
    </div>
  )
}

type MomentProps = Readonly<{
  name: string
  label: string
  date: string
  time: string
  /** What the calendar of days must know of the change. */
  asked: Parameters<typeof legalDays>[0]
  onDate(date: string): void
}>

function MomentFields({ name, label, date, time, asked, onDate }: MomentProps) {
  const { language } = useLanguage()
  const { form: text } = changeWords(language)
  const { id, answer } = useCaseForm()
  const opener = useRef<HTMLButtonElement>(null)
  const [legal, setLegal] = useState<LegalDays | null>(null)
  const close = () => {
    setLegal(null)
    opener.current?.focus()
  }
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-semibold">{label}</legend>
      <div className="flex items-end gap-2">
        <Field
          id={`${id}-${name}.date`}
          label={text.date}
          hint={text.dateHint}
          error={answer.faults[`${name}.date`]}
          className="w-36"
        >
          {marks => (
            <input
              {...marks}
              name={`${name}.date`}
              value={date}
              onChange={event => onDate(event.target.value)}
              inputMode="decimal"
              autoComplete="off"
              className={controlStyle}
            />
          )}
        </Field>
        <span className="relative">
          <button
            ref={opener}
            type="button"
            className={buttonStyle('secondary')}
            aria-label={`${text.pick}: ${label}`}
            aria-expanded={legal !== null}
            // Without an answer the date is typed.
            onClick={() => (legal ? close() : void legalDays(asked).then(setLegal, () => null))}
          >
            <CalendarDays aria-hidden size={16} />
          </button>
          {legal && (
            <DateGrid
              label={`${text.pick}: ${label}`}
              chosen={typedDate(date)}
              legal={legal}
              onChoose={day => {
                onDate(typedDay(day))
                close()
              }}
              onClose={close}
            />
          )}
        </span>
        <Field id={`${id}-${name}.time`} label={text.time} error={answer.faults[`${name}.time`]} className="w-24">
          {marks => (
            <input
              {...marks}
              name={`${name}.time`}
              defaultValue={answer.typed[`${name}.time`] ?? time}
              inputMode="decimal"
              autoComplete="off"
              className={controlStyle}
            />
          )}
        </Field>
      </div>
    </fieldset>
  )
}
