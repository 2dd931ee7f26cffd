import { Square, SquareCheck } from 'lucide-react'
import { changeWords } from '#app/_words/change-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { ChangeForm } from '#app/(app)/changes/_parts/change-form.tsx'
import type { Change } from './change-page.ts'

type Props = Readonly<{ change: Change; isAub: boolean; language: Language }>

/** Agreed points and AUB's conditions, each with the ticks of both sides. */
export function PointsList({ change, isAub, language }: Props) {
  const text = changeWords(language).page
  const { points } = change.dialogue
  const groups = [
    { title: text.points, of: points.filter(one => !one.isCondition) },
    { title: text.conditions, of: points.filter(one => one.isCondition) },
  ]
  return groups
    .filter(group => group.of.length > 0)
    .map(group => (
      <section key={group.title}>
        <h3 className="mb-1 font-semibold">{group.title}</h3>
        <ul className="grid gap-3">
          {group.of.map(point => (
            <li key={point.id} className="grid gap-1">
              <p className="max-w-[66ch] whitespace-pre-wrap wrap-anywhere">{point.text}</p>
              <p className="flex flex-wrap gap-x-4 text-xs text-ink-2">
                <Tick side={text.aub} at={point.tickedByAubAt} who={point.tickedByAubName} language={language} />
                <Tick
                  side={text.schoolSide}
                  at={point.tickedBySchoolSideAt}
                  who={point.tickedBySchoolSideName}
                  language={language}
                />
              </p>
              {change.viewerMay.includes('tickAgreedPoint') &&
                !(isAub ? point.tickedByAubAt : point.tickedBySchoolSideAt) && (
                  <ChangeForm
                    verb="tickAgreedPoint"
                    id={`tick-${point.id}`}
                    hidden={{ id: change.id, version: change.version, point: point.id }}
                    submit={point.isCondition ? text.tickCondition : text.tick}
                  />
                )}
            </li>
          ))}
        </ul>
      </section>
    ))
}

type TickProps = Readonly<{ side: string; at: string | null; who: string | null; language: Language }>

function Tick({ side, at, who, language }: TickProps) {
  const text = changeWords(language).page
  const Icon = at ? SquareCheck : Square
  return (
    <span className={at ? 'text-met-fg' : ''}>
      <Icon aria-hidden size={14} className="mr-1 inline align-text-bottom" />
      {at ? text.ticked(side, who ?? '', format(language).dateTime(at)) : text.unticked(side)}
    </span>
  )
}
