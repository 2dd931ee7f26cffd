import { CircleCheck, CircleX, Lock, Minus } from 'lucide-react'
import Link from 'next/link'
import { changeWords } from '#app/_words/change-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import type { Change } from './change-page.ts'
import { type GateStep, gateSteps } from './gate-steps.ts'

type Judged = Pick<Change, 'number' | 'type' | 'gate' | 'noticeDays' | 'windowStart' | 'windowEnd' | 'viewerMay'>
type Props = Readonly<{ change: Judged; language: Language }>

const looks = {
  MET: { Icon: CircleCheck, tone: 'text-met-fg' },
  NOT_MET: { Icon: CircleX, tone: 'text-late-fg' },
  LOCKED: { Icon: Lock, tone: 'text-ink-2' },
  NOT_ASKED: { Icon: Minus, tone: 'text-ink-2' },
} as const

/** The gate's steps in order, each with why it is not met, what would help and the nearest legal date (C.3). */
export function GateStepList({ change, language }: Props) {
  return (
    <ol className="grid gap-3">
      {gateSteps(change).map(step => (
        <Step key={step.name} step={step} change={change} language={language} />
      ))}
    </ol>
  )
}

function Step({ step, change, language }: Readonly<{ step: GateStep; change: Judged; language: Language }>) {
  const all = changeWords(language)
  const text = all.page
  const say = format(language)
  const { Icon, tone } = looks[step.state]
  const words = { MET: text.met, NOT_MET: text.notMet, LOCKED: text.locked, NOT_ASKED: text.notAsked }[step.state]
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
      <Icon aria-hidden size={18} className={`mt-0.5 ${tone}`} />
      <div>
        <p>
          <b>{text.steps[step.name]}</b> <span className={`text-xs ${tone}`}>{words}</span>
          {step.name === 'notice' && change.noticeDays !== null && (
            <span className="text-xs text-ink-2"> · {text.noticeDays(change.noticeDays)}</span>
          )}
          {step.name === 'window' && change.windowStart && change.windowEnd && (
            <span className="text-xs text-ink-2">
              {' '}
              · {say.dateTime(change.windowStart)} – {say.dateTime(change.windowEnd)}
            </span>
          )}
        </p>
        {step.state !== 'LOCKED' &&
          step.reasons.map(reason => (
            <div key={reason.code} className="mt-1 max-w-[66ch]">
              <p>{reason.sentence}</p>
              <p className="text-ink-2">{reason.remedy}</p>
              {reason.nextLegalDate && <Suggestion change={change} date={reason.nextLegalDate} language={language} />}
            </div>
          ))}
      </div>
    </li>
  )
}

/** The owner gets the date in the form that moves the window; AUB, which moves nothing, as a question to the owner. */
function Suggestion({ change, date, language }: Readonly<{ change: Judged; date: string; language: Language }>) {
  const { number, viewerMay } = change
  const [mayMove, mayAsk] = [viewerMay.includes('moveWindow'), viewerMay.includes('askQuestion')]
  if (!mayMove && !mayAsk) return null
  const address = `/changes/${number}?${mayMove ? 'move' : 'suggest'}=${date}${mayMove ? '#move' : '#dialogue'}`
  return (
    <Link href={address} className="link">
      {changeWords(language).page.suggest(format(language).date(`${date}T12:00:00Z`))}
    </Link>
  )
}
