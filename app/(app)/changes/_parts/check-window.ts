'use server'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { typedDate, typedDay } from '#app/_parts/typed-time.ts'
import { changeWords } from '#app/_words/change-words.ts'
import { format } from '#app/_words/format.ts'
import { copenhagenDate } from '#domain/copenhagen.ts'
import { dateText, dayOf } from '#domain/day.ts'
import { InstallationNowDocument, WindowCheckDocument } from '#graphql/generated/operations.ts'

export type WindowAnswer = Readonly<{
  tone: 'OK' | 'WRONG' | 'NONE'
  sentences: readonly string[]
  /** Legal dates that may be taken instead, as they are typed. */
  offers: readonly Readonly<{ typed: string; label: string }>[]
}>

type Window = Readonly<{
  /** The typed dates of its beginning and its end. */
  from: string
  to: string
  type: 'NORMAL' | 'EMERGENCY' | 'STANDARD'
  /** A standard change that AUB allows in a freeze. */
  isAllowedInFreeze: boolean
  receivedAt: string | null
}>

/** Is a typed window legal for a change whose notice is received now, or was before? */
export async function checkWindow({ from, to, type, isAllowedInFreeze, receivedAt }: Window): Promise<WindowAnswer> {
  const tongue = await language()
  const { calculator: said, form } = changeWords(tongue)
  const say = format(tongue)
  if (from.trim() === '') return { tone: 'NONE', sentences: [said.none], offers: [] }
  const date = typedDate(from)
  if (!date) return { tone: 'WRONG', sentences: [form.badDate], offers: [] }
  const { installation } = await act(InstallationNowDocument, {})
  const today = copenhagenDate(new Date(installation.now))
  const year = Math.min(2045, Math.max(2020, Number(date.slice(0, 4))))
  const { simulateNotice, freezePeriods } = await act(WindowCheckDocument, {
    receivedAt: receivedAt ?? installation.now,
    fromYear: Math.max(2020, year - 1),
    toYear: Math.min(2045, year + 1),
  })
  const earliest = 'earliestOn' in simulateNotice ? simulateNotice.earliestOn : null
  const outside = 'earliestOutsideFreezeOn' in simulateNotice ? simulateNotice.earliestOutsideFreezeOn : null
  const periods = 'periods' in freezePeriods ? freezePeriods.periods : []
  const isExempt = type !== 'NORMAL'
  // What mends a critical incident is not held by a freeze.
  const isHeld = type !== 'EMERGENCY' && !(type === 'STANDARD' && isAllowedInFreeze)
  const last = typedDate(to) ?? date
  const freeze = isHeld && periods.find(one => date <= one.lastOn && (one.firstOn <= date || one.firstOn <= last))
  const on = (day: string) => say.date(`${day}T12:00:00Z`)
  const offer = (day: string) => ({ typed: typedDay(day), label: said.offer(on(day)) })
  if (date < today) return { tone: 'WRONG', sentences: [said.past], offers: outside ? [offer(outside)] : [] }
  if (last < date) return { tone: 'WRONG', sentences: [said.reversed], offers: [] }
  if (dayOf(last) - dayOf(date) > 30) return { tone: 'WRONG', sentences: [said.tooLong], offers: [] }
  const sentences: string[] = []
  const offers = new Map<string, ReturnType<typeof offer>>()
  const short = earliest ? dayOf(earliest) - dayOf(date) : 0
  if (isExempt) sentences.push(said.exempt)
  else if (short > 0 && earliest && outside) {
    sentences.push(said.short(short, on(earliest)))
    offers.set(outside, offer(outside))
  }
  if (freeze) {
    const sentence = date < freeze.firstOn ? said.freezeLater : said.freeze
    sentences.push(sentence(on(freeze.firstOn), on(freeze.lastOn)))
    const after = dateText(dayOf(freeze.lastOn) + 1)
    const legal = !isExempt && outside && outside > after ? outside : after
    offers.set(legal, offer(legal))
  }
  if (offers.size > 0) return { tone: 'WRONG', sentences, offers: [...offers.values()] }
  const days = dayOf(date) - dayOf(receivedAt ? copenhagenDate(new Date(receivedAt)) : today)
  return { tone: 'OK', sentences: isExempt ? sentences : [said.ok(days, on(date))], offers: [] }
}
