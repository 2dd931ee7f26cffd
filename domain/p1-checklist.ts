export type ChecklistStepKind =
  | 'REPORT_MAILED'
  | 'CALLED'
  | 'HANDLING_BEGUN'
  | 'FIRST_STATUS'
  | 'SITUATION_MANAGER'
  | 'COORDINATING_CONTACT'
  | 'RESOLVED'
type Done = Readonly<{ at: Date; by: string | null }>
export type ChecklistStep = Readonly<{ kind: ChecklistStepKind; doneAt: Date | null; doneByName: string | null }>

/**
 * The duties of a critical incident (Instruks 4.1, 5.2.3; ), ticked by what has happened. The call
 * belongs to it only where the receiver's phones were open at the report.
 */
export function p1Checklist(
  happened: Readonly<Partial<Record<ChecklistStepKind, Done | null>>>,
  isCallRequired: boolean,
): readonly ChecklistStep[] {
  const kinds: readonly ChecklistStepKind[] = [
    'REPORT_MAILED',
    ...(isCallRequired ? (['CALLED'] as const) : []),
    'HANDLING_BEGUN',
    'FIRST_STATUS',
    'SITUATION_MANAGER',
    'COORDINATING_CONTACT',
    'RESOLVED',
  ]
  return kinds.map(kind => ({
    kind,
    doneAt: happened[kind]?.at ?? null,
    doneByName: happened[kind]?.by ?? null,
  }))
}
