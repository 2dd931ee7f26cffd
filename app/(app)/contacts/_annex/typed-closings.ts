import { typedDate } from '#app/_parts/typed-time.ts'

/** Closing days that have a tick of their own in the form. */
export const NAMED_CLOSINGS = ['holidays', 'jun5', 'dec24', 'dec31', 'may1', 'afterAscension'] as const

const lines = (text: string) =>
  text
    .split(/\r?\n|,/)
    .map(line => line.trim())
    .filter(Boolean)
const two = (text = '') => text.padStart(2, '0')

/** A day as people write it: 24.12. each year, 13.02.2027, or ISO. What cannot be read stays as it is, to be refused. */
function dayOf(text: string): string {
  const yearly = /^(\d{1,2})[./-](\d{1,2})\.?$/.exec(text)
  return yearly ? `${two(yearly[2])}-${two(yearly[1])}` : (typedDate(text) ?? text)
}

/** Closing days, one a line: a day, or two days with a dash between. */
export const typedClosings = (text: string): string[] =>
  lines(text).map(line => {
    const [from, to] = line.split(/\s*[–/]\s*|\s+-\s+|(?<=\d{4})-(?=\d{1,2}\.)/)
    return from && to && !/^\d{1,2}$/.test(from) ? `${dayOf(from)}/${dayOf(to)}` : dayOf(line)
  })

/** Dates with hours of their own, one a line: "23.12.2026: 8-12". */
export const typedSpecial = (text: string): { date: string; text: string }[] =>
  text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(Boolean)
    .map(line => {
      const [, date = line, hours = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? []
      return { date: dayOf(date.trim()), text: hours }
    })

const said = (date: string) =>
  date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1').replace(/^(\d{2})-(\d{2})$/, '$2.$1.')

/** Stored closing days in the way they can be typed again; those with a tick are left out. */
export const closingsText = (closed: readonly string[]): string =>
  closed
    .filter(one => !(NAMED_CLOSINGS as readonly string[]).includes(one))
    .map(one => one.split('/').map(said).join('–'))
    .join('\n')

export const specialText = (special: readonly Readonly<{ date: string; text: string }>[]): string =>
  special.map(one => `${said(one.date)}: ${one.text}`).join('\n')
