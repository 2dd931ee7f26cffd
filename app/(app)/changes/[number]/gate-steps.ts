import type { GateCode } from '#graphql/generated/operations.ts'
import type { Change } from './change-page.ts'

export type StepName = 'data' | 'notice' | 'freeze' | 'ground' | 'dialogue' | 'decision' | 'window'
type Reason = NonNullable<Change['gate']>['reasons'][number]
export type GateStep = Readonly<{
  name: StepName
  /** LOCKED: what comes before it is not met. NOT_ASKED: this kind of change does not need it. */
  state: 'MET' | 'NOT_MET' | 'LOCKED' | 'NOT_ASKED'
  reasons: readonly Reason[]
}>

const codes: Readonly<Record<StepName, readonly GateCode[]>> = {
  data: ['RFC_INCOMPLETE'],
  notice: ['NOTICE_TOO_SHORT'],
  freeze: ['FREEZE'],
  ground: ['EMERGENCY_WITHOUT_INCIDENT', 'STANDARD_NOT_APPROVED'],
  dialogue: ['DIALOGUE_MISSING', 'SUPERSEDED_SCOPE'],
  decision: ['DECISION_MISSING', 'OBJECTED', 'CONDITION_OPEN'],
  window: ['OUTSIDE_WINDOW'],
}

/** Which steps a kind of change goes through (C.3). */
const asked: Readonly<Record<'NORMAL' | 'EMERGENCY' | 'STANDARD', readonly StepName[]>> = {
  NORMAL: ['data', 'notice', 'freeze', 'dialogue', 'decision', 'window'],
  EMERGENCY: ['data', 'ground', 'dialogue', 'decision', 'window'],
  STANDARD: ['data', 'ground', 'freeze', 'window'],
}

/** The gate as steps in order, each with what stands in its way. The decision is locked until AUB could take it. */
export function gateSteps({ gate, type }: Pick<Change, 'gate' | 'type'>): readonly GateStep[] {
  const all = gate?.reasons ?? []
  const isBarred = (gate?.staticReasons.length ?? 0) > 0
  return (Object.keys(codes) as StepName[])
    .filter(name => name !== 'ground' || type === 'EMERGENCY' || type === 'STANDARD')
    .map(name => {
      const reasons = all.filter(one => codes[name].includes(one.code))
      if (!asked[type ?? 'NORMAL'].includes(name) && reasons.length === 0) return { name, state: 'NOT_ASKED', reasons }
      if (reasons.length === 0) return { name, state: 'MET', reasons }
      const isLocked = name === 'decision' && isBarred && reasons.every(one => one.code === 'DECISION_MISSING')
      return { name, state: isLocked ? 'LOCKED' : 'NOT_MET', reasons }
    })
}
