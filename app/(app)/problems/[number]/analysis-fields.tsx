'use client'
import { Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { CaseField } from '#app/_parts/case-field.tsx'
import { useCaseForm } from '#app/_parts/case-form.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { typedDay } from '#app/_parts/typed-time.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import { ANALYSIS_PARTS } from '#app/(app)/problems/_parts/typed-analysis.ts'
import type { Analysis } from './problem-page.ts'
import { useKeptDraft } from './use-kept-draft.ts'

type Props = Readonly<{ problemId: string; revision: number; stored: Analysis | null }>

/** The parts of the analysis with their prompts; what is written is kept as it is typed. */
export function AnalysisFields({ problemId, revision, stored }: Props) {
  const { language, format } = useLanguage()
  const { analysis: text } = problemWords(language).page
  const { id, answer } = useCaseForm()
  const box = useRef<HTMLDivElement>(null)
  const kept = useKeptDraft(box, problemId, revision)
  const [count, setCount] = useState(Math.max(1, stored?.prevention.length ?? 0))
  const added = useRef(false)
  useEffect(() => {
    if (!added.current) return
    added.current = false
    document.getElementById(`${id}-prevention.${count - 1}.what`)?.focus()
  }, [count, id])
  return (
    <div ref={box} className="grid gap-3">
      {ANALYSIS_PARTS.map(part => (
        <CaseField
          key={part}
          name={part}
          label={text.parts[part][0] ?? ''}
          hint={text.parts[part][1] ?? ''}
          stored={stored?.[part] ?? ''}
          rows={part === 'summary' ? 2 : 4}
        />
      ))}
      <fieldset
        id={`${id}-prevention`}
        tabIndex={-1}
        className={answer.faults.prevention ? 'border-l-4 border-late-line pl-3' : ''}
      >
        <legend className="font-semibold">{text.prevention}</legend>
        <p className="mb-2 text-xs text-ink-2">{text.preventionHint}</p>
        {answer.faults.prevention && <p className="mb-1 font-semibold text-late-fg">{answer.faults.prevention}</p>}
        <input type="hidden" name="prevention" value="asked" />
        <div className="grid gap-3">
          {Array.from({ length: count }, (_one, place) => place).map(place => (
            <div key={place} className="grid gap-3 sm:grid-cols-[2fr_1fr_9rem]">
              <CaseField
                name={`prevention.${place}.what`}
                label={`${text.what} ${place + 1}`}
                stored={stored?.prevention[place]?.what ?? ''}
              />
              <CaseField
                name={`prevention.${place}.owner`}
                label={text.owner}
                stored={stored?.prevention[place]?.owner ?? ''}
              />
              <CaseField
                name={`prevention.${place}.dueOn`}
                label={text.dueOn}
                stored={typedDay(stored?.prevention[place]?.dueOn ?? '')}
              />
            </div>
          ))}
        </div>
        {count < 20 && (
          <button
            type="button"
            className={`${buttonStyle('secondary', 'dense')} mt-2`}
            onClick={() => {
              added.current = true
              setCount(count + 1)
            }}
          >
            <Plus aria-hidden size={14} />
            {text.add}
          </button>
        )}
      </fieldset>
      <p
        role="status"
        className={`min-h-5 text-xs ${kept.kind === 'FAULT' || kept.kind === 'CONFLICT' ? 'font-semibold text-late-fg' : 'text-ink-2'}`}
      >
        {kept.kind === 'SAVING' && text.saving}
        {kept.kind === 'SAVED' && text.saved(format.time(kept.at))}
        {kept.kind === 'FAULT' && text.notSaved}
        {kept.kind === 'CONFLICT' && kept.message}
      </p>
    </div>
  )
}
