'use server'
import { act } from '#app/_graph/act.ts'
import { TryHoursDocument, type TryHoursQuery } from '#graphql/generated/operations.ts'
import { hoursInput } from './annex-input.ts'

export type HoursTold = TryHoursQuery['annexHoursExample'] | null

/** What the typed hours mean, by the engine that real cases use; null when nobody answers. */
export async function tryHours(form: FormData): Promise<HoursTold> {
  try {
    const input = hoursInput(name => String(form.get(name) ?? ''), 'hours')
    return (await act(TryHoursDocument, { input })).annexHoursExample
  } catch {
    // The example is a help: without it the form works on, and sending says what is wrong.
    return null
  }
}
