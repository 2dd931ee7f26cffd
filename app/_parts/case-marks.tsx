import type { IncidentPageQuery } from '#graphql/generated/operations.ts'

type Case = Pick<NonNullable<IncidentPageQuery['incident']>, 'id' | 'number' | 'version' | 'seq'>

/** Which case a form is about and what the person had seen of it. */
export function CaseMarks({ incident }: Readonly<{ incident: Case }>) {
  return (
    <>
      <input type="hidden" name="id" value={incident.id} />
      <input type="hidden" name="number" value={incident.number} />
      <input type="hidden" name="version" value={incident.version} />
      <input type="hidden" name="seenSeq" value={incident.seq} />
    </>
  )
}
