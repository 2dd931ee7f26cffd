'use client'
import { fill } from '#app/_words/fill.ts'
import type { Level } from '#graphql/generated/operations.ts'
import { useLanguage } from './language.tsx'
import { PriorityChip, PriorityShape } from './priority-chip.tsx'
import type { Grid } from './priority-picker.tsx'

const levels: readonly Level[] = ['HIGH', 'MEDIUM', 'LOW']

type Props = Readonly<{ grid: Grid; cell: string; isOverruled: boolean; onPlace(cell: string): void }>

/** Impact × urgency (5.2.4): nine radio buttons laid out as the table they are. */
export function PriorityGrid({ grid, cell, isOverruled, onPlace }: Props) {
  const { language, words } = useLanguage()
  const text = words.report.priority
  return (
    <fieldset>
      <legend className="font-semibold">{text.grid}</legend>
      <p className="text-xs text-ink-2">{isOverruled ? text.gridIsOverruled : text.gridHint}</p>
      <div className="mt-2 grid max-w-xl grid-cols-[minmax(4.5rem,auto)_repeat(3,minmax(0,1fr))] gap-1.5">
        <div aria-hidden className="flex items-end pb-1 text-2xs text-ink-2">
          {text.impact} ↓
        </div>
        {levels.map((level, column) => (
          <div key={level} aria-hidden className="pb-1 text-center text-2xs text-ink-2">
            {column === 0 ? `${text.urgency} → ` : ''}
            {text.level[level]}
          </div>
        ))}
        {levels.map(impact => (
          <div key={impact} className="contents">
            <div aria-hidden className="flex items-center text-2xs font-semibold">
              {text.level[impact]}
            </div>
            {levels.map(urgency => (
              <label
                key={urgency}
                className="relative flex min-h-11 cursor-pointer items-center justify-center rounded-control border border-line-strong bg-surface hover:bg-hover has-checked:border-primary has-checked:bg-primary-soft has-checked:ring-2 has-checked:ring-primary has-focus-visible:outline-3 has-focus-visible:outline-offset-1 has-focus-visible:outline-focus"
              >
                <input
                  type="radio"
                  name="grid"
                  value={`${impact}-${urgency}`}
                  checked={cell === `${impact}-${urgency}`}
                  onChange={() => onPlace(`${impact}-${urgency}`)}
                  className="absolute inset-0 size-full cursor-pointer opacity-0"
                  aria-label={fill(text.cell, {
                    impact: text.levelLow[impact],
                    urgency: text.levelLow[urgency],
                    priority: grid[impact][urgency],
                  })}
                />
                <span className="pointer-events-none max-sm:hidden">
                  <PriorityChip priority={grid[impact][urgency]} language={language} />
                </span>
                <span className="pointer-events-none inline-flex items-center gap-1 font-semibold sm:hidden">
                  <PriorityShape priority={grid[impact][urgency]} />
                  {grid[impact][urgency]}
                </span>
              </label>
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  )
}
