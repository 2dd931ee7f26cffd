'use server'
import { act } from '#app/_graph/act.ts'
import { typedAnalysis } from '#app/(app)/problems/_parts/typed-analysis.ts'
import { SaveRootCauseDraftDocument } from '#graphql/generated/operations.ts'

export type KeptDraft = Readonly<{ revision: number }> | Readonly<{ message: string }>

/** Keeps what is written of the analysis; a date that cannot be read yet is left out of the draft. */
export async function keepDraft(
  id: string,
  revision: number,
  typed: Readonly<Record<string, string>>,
): Promise<KeptDraft> {
  const { analysis } = typedAnalysis(typed)
  const { saveRootCauseDraft: kept } = await act(SaveRootCauseDraftDocument, { input: { id, revision, analysis } })
  return kept.__typename === 'RootCauseDraftSaved' ? { revision: kept.revision } : { message: kept.message }
}
