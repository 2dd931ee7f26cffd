import type { Typed } from './form-props.ts'

const FIELDS: Readonly<Record<string, RegExp>> = {
  service: /^(SCHOOL_STAY|BOARD_AND_LODGING|BOTH|OTHER)$/,
  category: /^[A-Z_]{2,40}$/,
  responsibleSide: /^(SCHOOL_SIDE|AUB)$/,
  followsUp: /^INC-\d{4}-\d{6,8}$/,
  grid: /^(HIGH|MEDIUM|LOW)-(HIGH|MEDIUM|LOW)$/,
}

/** What the address has already answered, as the fault guide leads here; anything else in it is left out. */
export const prefilled = (asked: Readonly<Record<string, string | string[] | undefined>>): Typed =>
  Object.fromEntries(
    Object.entries(FIELDS).flatMap(([name, allowed]) => {
      const value = asked[name]
      return typeof value === 'string' && allowed.test(value) ? [[name, [value]] as const] : []
    }),
  )
