import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const instant = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/
const day = /^(\d{4})-(\d{2})-(\d{2})$/

function isRealDay(text: string): boolean {
  const [, year, month, date] = day.exec(text) ?? []
  if (!year) return false
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  return Number(year) >= 1900 && Number(year) < 2200 && made.toISOString().startsWith(text)
}

function refuse(name: string, wanted: string): never {
  throw new GraphQLError(`${name} must be ${wanted}.`, { extensions: { code: 'BAD_USER_INPUT' } })
}

const wantedInstant = 'an instant with an offset between 1900 and 2199, for example 2026-11-23T13:37:00+01:00'
const wantedDay = 'a calendar date between 1900 and 2199, for example 2026-11-23'

function readInstant(value: unknown): Date {
  const found = typeof value === 'string' ? instant.exec(value) : null
  if (!found?.[1] || !isRealDay(found[1])) return refuse('DateTime', wantedInstant)
  return new Date(Math.floor(Date.parse(found[0]) / 1000) * 1000)
}

const readDay = (value: unknown): string =>
  typeof value === 'string' && isRealDay(value) ? value : refuse('Date', wantedDay)

/** Whole seconds count (house decision 7); nothing finer is promised. */
const writeInstant = (value: unknown): string =>
  `${(value instanceof Date ? value : new Date(String(value))).toISOString().slice(0, 19)}Z`

/** Seconds as ISO 8601: 4980 is PT1H23M. Hours are not folded to days, for a day of open time is not 24 hours. */
function writeDuration(value: unknown): string {
  const seconds = Math.trunc(Number(value))
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
  const parts = [hours && `${hours}H`, minutes && `${minutes}M`, rest && `${rest}S`].filter(Boolean)
  return `PT${parts.join('') || '0S'}`
}

export const scalars = {
  DateTime: new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    parseValue: readInstant,
    parseLiteral: node => readInstant(node.kind === Kind.STRING ? node.value : null),
    serialize: writeInstant,
  }),
  Date: new GraphQLScalarType<string, string>({
    name: 'Date',
    parseValue: readDay,
    parseLiteral: node => readDay(node.kind === Kind.STRING ? node.value : null),
    serialize: String,
  }),
  Duration: new GraphQLScalarType<number, string>({ name: 'Duration', serialize: writeDuration }),
}
