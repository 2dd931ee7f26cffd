import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { Priority } from '#graphql/generated/operations.ts'
import { chipStyle } from './chip.tsx'

const COLOURS: Record<Priority, string> = {
  P1: 'border-p1 bg-p1 text-on-p1',
  P2: 'border-p2 bg-p2 text-on-p2',
  P3: 'border-p3-line bg-p3-bg text-p3-fg',
  P4: 'border-p4-line bg-p4-bg text-p4-fg',
}

/** Diamond, triangle, ring and dash: the shape says the priority without colour. */
export function PriorityShape({ priority }: Readonly<{ priority: Priority }>) {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12" className="shrink-0">
      {priority === 'P1' && <path d="M6 1l5 5-5 5-5-5z" fill="currentColor" />}
      {priority === 'P2' && <path d="M6 1.5l5 9H1z" fill="currentColor" />}
      {priority === 'P3' && <circle cx="6" cy="6" r="3.75" fill="none" stroke="currentColor" strokeWidth="2" />}
      {priority === 'P4' && <path d="M1.5 6h9" stroke="currentColor" strokeWidth="2" />}
    </svg>
  )
}

/** Priority as number, word, shape and colour (section 5.2.5). */
export function PriorityChip({ priority, language }: Readonly<{ priority: Priority; language: Language }>) {
  return (
    <span data-priority={priority} className={`${chipStyle} ${COLOURS[priority]}`}>
      <PriorityShape priority={priority} />
      {priority} {words(language).parts.priority[priority]}
    </span>
  )
}
