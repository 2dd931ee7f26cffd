import type { LucideIcon } from 'lucide-react'
import { Check, Flag, Landmark, Lock, MessagesSquare, RefreshCw, Snowflake, Wrench, Zap } from 'lucide-react'
import type { PlanKind } from './plans.ts'

/** A sign and a pattern for each kind, so that none is told by its colour alone (screens 5.13). */
const looks: Readonly<Record<PlanKind, readonly [LucideIcon, string]>> = {
  approved: [Check, 'border-primary bg-primary text-on-primary'],
  dialogue: [MessagesSquare, 'border-primary bg-info-bg text-info-fg'],
  shut: [Snowflake, 'border-late-line bg-late-bg text-late-fg'],
  emergency: [Zap, 'border-p2 bg-p2 text-on-p2'],
  standard: [RefreshCw, 'border-ink-2 bg-ink-2 text-surface'],
  requirement: [Landmark, 'border-plan-fg bg-plan-fg text-surface'],
  window: [Wrench, 'border-ink-2 bg-ink-2 text-surface'],
  occupied: [Lock, 'border-line-strong border-dashed bg-sunken text-ink-2'],
  done: [Flag, 'border-met-line bg-met-bg text-met-fg'],
}

export function PlanMark({ kind }: Readonly<{ kind: PlanKind }>) {
  const [Icon, look] = looks[kind]
  return (
    <span aria-hidden className={`grid size-[1.125rem] shrink-0 place-items-center rounded-xs border-2 ${look}`}>
      <Icon size={11} strokeWidth={2.5} />
    </span>
  )
}
