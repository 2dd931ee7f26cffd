'use server'
import { refresh } from 'next/cache'
import { act } from '#app/_graph/act.ts'
import { ExportIncidentDocument } from '#graphql/generated/operations.ts'

export type Exported = Readonly<{ document: string }> | Readonly<{ message: string }>

/** The whole case as JSON; the export is an entry of its history (R-5.15, D.11). */
export async function exportCase(id: string): Promise<Exported> {
  const { exportIncident } = await act(ExportIncidentDocument, { input: { id } })
  if (exportIncident.__typename !== 'CaseExported') return { message: exportIncident.message }
  refresh()
  return { document: exportIncident.document }
}
