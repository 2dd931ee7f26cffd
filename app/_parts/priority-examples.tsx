'use client'
import type { Priority } from '#graphql/generated/operations.ts'
import { useLanguage } from './language.tsx'
import { PriorityChip } from './priority-chip.tsx'

const PRIORITIES: readonly Priority[] = ['P1', 'P2', 'P3', 'P4']

type Props = Readonly<{ chosen: string; onChoose(sentence: string, priority: Priority): void }>

/** The examples of 5.2.5 in our own short words: the one that fits suggests its priority and is kept on the case. */
export function PriorityExamples({ chosen, onChoose }: Props) {
  const { language, words } = useLanguage()
  const text = words.report.priority
  return (
    <fieldset>
      <legend className="font-semibold">{text.fits}</legend>
      <p className="text-xs text-ink-2">{text.fitsHint}</p>
      <div className="mt-2 grid gap-x-4 gap-y-3 sm:grid-cols-2">
        {PRIORITIES.map(priority => (
          <div key={priority}>
            <PriorityChip priority={priority} language={language} />
            <ul className="mt-1">
              {text.examples[priority].map(sentence => (
                <li key={sentence}>
                  <label className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-control px-1 py-1 text-sm hover:bg-hover has-checked:bg-primary-soft pointer-coarse:min-h-11">
                    <input
                      type="radio"
                      name="example"
                      value={sentence}
                      checked={chosen === sentence}
                      onChange={() => onChoose(sentence, priority)}
                      className="size-4 shrink-0 accent-(--primary)"
                    />
                    {sentence}
                  </label>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
