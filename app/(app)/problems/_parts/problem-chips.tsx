import { CircleCheck, FileClock, FileText, FileWarning, Lightbulb, Lock, Search, TriangleAlert } from 'lucide-react'
import { Chip } from '#app/_parts/chip.tsx'
import type { Language } from '#app/_words/language.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import type { ProblemRowFragment } from '#graphql/generated/operations.ts'

type Props = Readonly<{ problem: ProblemRowFragment; language: Language }>

const states = {
  OPEN: { Icon: Search, tone: 'neutral' },
  ANALYSIS: { Icon: Search, tone: 'info' },
  KNOWN_ERROR: { Icon: Lightbulb, tone: 'plan' },
  SOLVED: { Icon: CircleCheck, tone: 'met' },
  CLOSED: { Icon: Lock, tone: 'neutral' },
} as const

const analyses = {
  NOT_REQUIRED: { Icon: FileText, tone: 'neutral' },
  DUE: { Icon: FileClock, tone: 'neutral' },
  EXTENDED: { Icon: FileClock, tone: 'info' },
  SENT: { Icon: FileText, tone: 'info' },
  ACCEPTED: { Icon: CircleCheck, tone: 'met' },
  RETURNED: { Icon: FileWarning, tone: 'soon' },
} as const

/** Where a problem is in its life. */
export function ProblemStateChip({ problem, language }: Props) {
  const { Icon, tone } = states[problem.state]
  return (
    <Chip tone={tone}>
      <Icon aria-hidden size={12} />
      {problemWords(language).states[problem.state]}
    </Chip>
  )
}

/** How far its analysis is; overdue in words and colour. */
export function AnalysisChip({ problem, language }: Props) {
  const text = problemWords(language)
  const { state, workingDaysLeft } = problem.rootCause
  const isTimed = state === 'DUE' || state === 'EXTENDED'
  if (isTimed && workingDaysLeft < 0)
    return (
      <Chip tone="late">
        <TriangleAlert aria-hidden size={12} />
        {text.left(workingDaysLeft)}
      </Chip>
    )
  const { Icon, tone } = analyses[state]
  return (
    <Chip tone={isTimed && workingDaysLeft <= 2 ? 'soon' : tone}>
      <Icon aria-hidden size={12} />
      {isTimed ? text.left(workingDaysLeft) : text.analysisStates[state]}
    </Chip>
  )
}
