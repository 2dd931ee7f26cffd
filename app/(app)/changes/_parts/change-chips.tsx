import {
  Ban,
  CircleCheck,
  CircleSlash,
  Flame,
  Lightbulb,
  type LucideIcon,
  MessagesSquare,
  PencilLine,
  Play,
  RefreshCw,
  Send,
  TriangleAlert,
  Undo2,
} from 'lucide-react'
import { Chip } from '#app/_parts/chip.tsx'
import { changeWords } from '#app/_words/change-words.ts'
import type { Language } from '#app/_words/language.ts'
import type { ChangeRowFragment, ChangeState } from '#graphql/generated/operations.ts'

type Props = Readonly<{ change: ChangeRowFragment; language: Language }>
type Tone = Parameters<typeof Chip>[0]['tone']

const states: Readonly<Record<ChangeState, readonly [LucideIcon, Tone]>> = {
  DRAFT: [PencilLine, 'neutral'],
  SUBMITTED: [Send, 'info'],
  IN_DIALOGUE: [MessagesSquare, 'info'],
  APPROVED: [CircleCheck, 'met'],
  APPROVED_WITH_CONDITIONS: [CircleCheck, 'met'],
  OBJECTED: [Ban, 'late'],
  SCHEDULED: [CircleCheck, 'met'],
  IMPLEMENTING: [Play, 'info'],
  IMPLEMENTED: [CircleCheck, 'met'],
  ROLLED_BACK: [Undo2, 'soon'],
  REVIEWED: [CircleCheck, 'neutral'],
  CLOSED: [CircleCheck, 'neutral'],
  WITHDRAWN: [CircleSlash, 'neutral'],
}

/** Where a change is in its life. */
export function ChangeStateChip({ change, language }: Props) {
  const [Icon, tone] = states[change.state]
  return (
    <Chip tone={tone}>
      <Icon aria-hidden size={12} />
      {changeWords(language).states[change.state]}
    </Chip>
  )
}

/** How it is treated; an ordinary change needs no mark. */
export function ChangeTypeChip({ change, language }: Props) {
  const { types, kinds } = changeWords(language)
  if (change.kind === 'WISH')
    return (
      <Chip tone="plan">
        <Lightbulb aria-hidden size={12} />
        {kinds.WISH}
      </Chip>
    )
  if (change.type === 'EMERGENCY')
    return (
      <Chip tone="soon">
        <Flame aria-hidden size={12} />
        {types.EMERGENCY}
      </Chip>
    )
  if (change.type !== 'STANDARD') return null
  return (
    <Chip tone="neutral">
      <RefreshCw aria-hidden size={12} />
      {types.STANDARD}
    </Chip>
  )
}

const begun: readonly ChangeState[] = ['IMPLEMENTING', 'IMPLEMENTED', 'ROLLED_BACK', 'REVIEWED', 'CLOSED', 'WITHDRAWN']

/** How the gate stands, in a word; nothing once it is past. */
export function GateChip({ change, language }: Props) {
  const text = changeWords(language)
  const { gate, kind, state, affectsAub } = change
  if (!gate || kind === 'WISH' || begun.includes(state)) return null
  if (affectsAub === 'NO' && state !== 'DRAFT') return <Chip tone="neutral">{text.notUnderGate}</Chip>
  const standing = gate.reasons.filter(one => one.code !== 'OUTSIDE_WINDOW')
  const [first] = standing
  if (first)
    return (
      <Chip tone={first.code === 'DECISION_MISSING' ? 'info' : 'late'}>
        <TriangleAlert aria-hidden size={12} />
        {text.lacks(standing.length, text.codes[first.code])}
      </Chip>
    )
  return (
    <Chip tone="met">
      <CircleCheck aria-hidden size={12} />
      {gate.mayImplement ? text.mayImplement : text.ready}
    </Chip>
  )
}
