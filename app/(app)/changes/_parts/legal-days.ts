'use server'
import { act } from '#app/_graph/act.ts'
import { copenhagenDate } from '#domain/copenhagen.ts'
import { InstallationNowDocument, WindowCheckDocument } from '#graphql/generated/operations.ts'

export type LegalDays = Readonly<{
  today: string
  /** The 60th day of the notice; null of what needs none. */
  earliestOn: string | null
  /** The freezes that hold the change. */
  freezes: readonly Readonly<{ firstOn: string; lastOn: string }>[]
}>

type Asked = Readonly<{ receivedAt: string | null; needsNotice: boolean; isHeld: boolean }>
const YEARS = 2

/** What the calendar of a window's date hatches and marks (screens 5.12). */
export async function legalDays({ receivedAt, needsNotice, isHeld }: Asked): Promise<LegalDays> {
  const { installation } = await act(InstallationNowDocument, {})
  const today = copenhagenDate(new Date(installation.now))
  const year = Number(today.slice(0, 4))
  const { simulateNotice, freezePeriods } = await act(WindowCheckDocument, {
    receivedAt: receivedAt ?? installation.now,
    fromYear: year - 1,
    toYear: year + YEARS,
  })
  const earliestOn = needsNotice && 'earliestOn' in simulateNotice ? (simulateNotice.earliestOn ?? null) : null
  const freezes = isHeld && 'periods' in freezePeriods ? freezePeriods.periods : []
  return { today, earliestOn, freezes }
}
