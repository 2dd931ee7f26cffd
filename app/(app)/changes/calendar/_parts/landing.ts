import { dateText, dayOf } from '#domain/day.ts'

type Freeze = Readonly<{ firstOn: string; lastOn: string }>

/** What of a plan's law the hand that moves it must know; the form that it leads to asks the server again. */
export type Movable = Readonly<{
  /** The date on which it begins now. */
  on: string
  /** Where the form for another date is: the date is put behind it. */
  to: string
  /** The day on which AUB had the notice, of what needs one. */
  noticedOn: string | null
  /** A freeze holds it. */
  isHeld: boolean
}>

/** The date on which a plan comes to rest: not before today, and past a freeze that holds it, the way it was moved. */
export function landing(
  wished: string,
  step: number,
  { isHeld }: Movable,
  today: string,
  freezes: readonly Freeze[],
): string {
  const ahead = wished < today ? today : wished
  const freeze = isHeld && freezes.find(one => one.firstOn <= ahead && ahead <= one.lastOn)
  if (!freeze) return ahead
  const before = dateText(dayOf(freeze.firstOn) - 1)
  return step < 0 && before >= today ? before : dateText(dayOf(freeze.lastOn) + 1)
}
