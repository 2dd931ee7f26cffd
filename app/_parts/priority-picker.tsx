'use client'
import { type KeyboardEvent, useState } from 'react'
import { fill } from '#app/_words/fill.ts'
import type { Level, Priority } from '#graphql/generated/operations.ts'
import { useLanguage } from './language.tsx'
import { PriorityCards } from './priority-cards.tsx'
import { PriorityExamples } from './priority-examples.tsx'
import { PriorityGrid } from './priority-grid.tsx'

export type Grid = Readonly<Record<Level, Readonly<Record<Level, Priority>>>>
export type Question = 'blocksSystem' | 'dataCannotBeDelivered' | 'dataFaultyToLargerExtent' | 'wholeInterfaceDown'

type Props = Readonly<{
  questions: readonly Question[]
  grid: Grid
  typed: Readonly<Record<string, readonly string[]>>
  faults: Readonly<Record<string, string>>
  onPick(priority: Priority | null): void
}>

/** How serious is it: the four questions, the examples, impact × urgency, a suggestion with its reason, and the choice (5.2, 5.2.4). */
export function PriorityPicker({ questions, grid, typed, faults, onPick }: Props) {
  const { words } = useLanguage()
  const text = words.report.priority
  const [yes, setYes] = useState<readonly Question[]>(questions.filter(one => typed[`critical.${one}`]?.[0] === 'yes'))
  const [cell, setCell] = useState(typed.grid?.[0] ?? '')
  const [example, setExample] = useState(typed.example?.[0] ?? '')
  const [own, setOwn] = useState<Priority | null>((typed.priority?.[0] as Priority) ?? null)

  const [impact, urgency] = cell.split('-') as [Level, Level]
  const ofCell = (at: string) => (at ? grid[at.split('-')[0] as Level][at.split('-')[1] as Level] : null)
  const ofExample = (Object.entries(text.examples) as [Priority, readonly string[]][]).find(([, all]) =>
    all.includes(example),
  )?.[0]
  const suggestion: Priority | null = yes[0] ? 'P1' : (ofExample ?? ofCell(cell))
  const priority = own ?? suggestion

  const pick = (choice: Priority | null) => {
    setOwn(choice)
    onPick(choice)
  }
  const answer = (question: Question, isYes: boolean) => {
    const now = questions.filter(one => (one === question ? isYes : yes.includes(one)))
    setYes(now)
    setOwn(null)
    onPick(now[0] ? 'P1' : (ofExample ?? ofCell(cell)))
  }
  const place = (at: string) => {
    setCell(at)
    setExample('')
    setOwn(null)
    onPick(yes[0] ? 'P1' : ofCell(at))
  }
  const liken = (sentence: string, its: Priority) => {
    setExample(sentence)
    setCell('')
    setOwn(null)
    onPick(yes[0] ? 'P1' : its)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const isTyping = target.matches('textarea, input:not([type=radio], [type=checkbox])')
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !/^[1-4]$/.test(event.key)) return
    event.preventDefault()
    pick(`P${event.key}` as Priority)
  }
  const because = yes[0]
    ? text.because[yes[0]]
    : ofExample
      ? text.likeExample(example)
      : cell
        ? fill(text.because.grid, { impact: text.levelLow[impact], urgency: text.levelLow[urgency] })
        : null

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the radio group inside, which works without it
    <div className="@container space-y-6" onKeyDown={onKeyDown}>
      <fieldset>
        <legend className="font-semibold">{text.questions}</legend>
        <p className="text-xs text-ink-2">{text.questionsHint}</p>
        <div className="mt-2 grid gap-2 sm:grid-cols-2">
          {questions.map(question => (
            <label
              key={question}
              className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control border border-line-strong bg-surface px-3 py-2 hover:bg-hover has-checked:border-p1 has-checked:ring-1 has-checked:ring-p1"
            >
              <input
                type="checkbox"
                name={`critical.${question}`}
                value="yes"
                checked={yes.includes(question)}
                onChange={event => answer(question, event.target.checked)}
                className="size-4 accent-(--p1)"
              />
              {text.question[question]}
            </label>
          ))}
        </div>
      </fieldset>
      <PriorityExamples chosen={example} onChoose={liken} />
      <PriorityGrid grid={grid} cell={cell} isOverruled={yes.length > 0} onPlace={place} />
      <PriorityCards
        priority={priority}
        suggestion={suggestion}
        because={because}
        reason={typed.priorityReason?.[0] ?? ''}
        faults={faults}
        onPick={pick}
      />
    </div>
  )
}
