import { Check } from 'lucide-react'
import { Card } from '#app/_parts/card.tsx'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { Case } from './case-page.ts'

type Props = Readonly<{ incident: Case; now: string; language: Language }>

/** The duties of a critical incident that the platform has seen done, each ticked by its event (4.1, 5.2.3). */
export function ChecklistCard({ incident: { checklist }, now, language }: Props) {
  const { room, coordination } = words(language)
  const text = room.checklist
  const say = format(language)
  const done = checklist.filter(step => step.doneAt).length
  return (
    <Card id="checklist" title={text.title} aside={fill(text.progress, { done, all: checklist.length })}>
      <ul className="space-y-2.5">
        {checklist.map(({ kind, doneAt: at, doneByName }) => (
          <li key={kind} className="flex items-center gap-2.5" data-step={kind} data-ticked={Boolean(at)}>
            <span
              aria-hidden
              className={`flex size-5 shrink-0 items-center justify-center rounded-full border ${at ? 'border-met-line bg-met-bg text-met-fg' : 'border-line-strong'}`}
            >
              {at && <Check size={12} />}
            </span>
            <span className="flex-1">
              {coordination.checklist[kind]}
              <span className="sr-only">: {at ? text.done : text.open}</span>
              {doneByName && <span className="block text-2xs text-ink-2">{doneByName}</span>}
            </span>
            {at && <span className="text-xs tabular-nums text-ink-2">{say.near(at, now).replace('kl. ', '')}</span>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
