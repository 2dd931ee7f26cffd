import { ErrorSummary } from '#app/_parts/error-summary.tsx'

/** The summary over a form whose faults are kept by field; the empty name is no field's. */
export function Mistakes({ faults }: Readonly<{ faults: Readonly<Record<string, string>> }>) {
  return (
    <ErrorSummary mistakes={Object.entries(faults).map(([field, message]) => ({ field: field || null, message }))} />
  )
}
