import { effectiveWindow } from '#domain/service-window.ts'
import type { Context } from '#graphql/context.ts'
import type { ServiceWindow } from '#graphql/planning-mappers.ts'

/** The stretch of a window that leaves the operating time; AUB's own never leave a school's. */
export async function countedWindow(
  { id, isFromAub, cancelledAt, startsAt }: ServiceWindow,
  { load }: Context,
): Promise<ReturnType<typeof effectiveWindow>> {
  if (isFromAub || (cancelledAt && cancelledAt <= startsAt)) return null
  const words = await load.windowWords.load(id)
  return effectiveWindow(words.map(one => ({ announcedAt: one.saidAt, from: one.startsAt, to: one.endsAt })))
}
