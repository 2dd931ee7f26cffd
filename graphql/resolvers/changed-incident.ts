import { timelineEntry } from '#db/queries/timeline.ts'
import type { Context } from '#graphql/context.ts'
import { nobody, uuidOf } from '#graphql/global-id.ts'
import type { Incident, TimelineEntry } from '#graphql/mappers.ts'

/** An id that is none becomes one that nobody has: the same answer, by the same way. */
export const caseOf = <T extends { id: string }>(input: T): T => ({
  ...input,
  id: uuidOf('Incident', input.id) ?? nobody,
})

/** The incident as a verb has left it. */
export async function changed(
  { incidentId }: Readonly<{ incidentId: string }>,
  _args: unknown,
  context: Context,
): Promise<Incident> {
  const row = context.stored.get(incidentId)?.row ?? (await context.load.incident.load(incidentId))
  if (!row) throw new Error('the case that was just changed is not visible to the one who changed it')
  return row
}

/** The entry that a verb has written. */
export async function written(
  { incidentId, seq }: Readonly<{ incidentId: string; seq: number }>,
  _args: unknown,
  context: Context,
): Promise<TimelineEntry> {
  const own = context.stored.get(incidentId)?.entries.find(one => one.seq === seq)
  const row = own ?? (await context.ask(tx => timelineEntry(tx, incidentId, seq)))
  if (!row) throw new Error('the entry that was just written is not visible to the one who wrote it')
  return row
}
