'use client'
import { useLanguage } from '#app/_parts/language.tsx'
import { counted } from '#app/_words/counted.ts'
import type { FileAnswer } from './read-file.ts'

type Props = Readonly<{ read: NonNullable<FileAnswer['read']> }>
const cell = 'px-3 py-1.5 text-left align-top'

/** The lines that would be taken in, and what is wrong with the others, by line and column. */
export function FilePreview({ read }: Props) {
  const { words, language } = useLanguage()
  const { file: text, facts, channel } = words.parties
  const sheet = [
    [text.line, text.column, text.fault],
    ...read.faults.map(one => [String(one.line), one.column, one.message]),
  ]
  // The lines themselves beside what is wrong with them: to be corrected and taken in again.
  const csv = sheet
    .map((row, index) => [...row, ...(index === 0 ? [] : (read.faults[index - 1]?.cells ?? []))])
    .map(row => row.map(value => `"${value.replaceAll('"', '""')}"`).join(';'))
    .join('\r\n')
  return (
    <div className="grid gap-4">
      {read.faults.length > 0 && (
        <section aria-labelledby="faults" className="rounded-card border border-late-line">
          <h2 id="faults" className="flex flex-wrap justify-between gap-3 px-3 py-2 font-semibold text-late-fg">
            {counted(text.faults, read.faults.length, language)}
            <a
              href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${csv}`)}`}
              download="fejl.csv"
              className="link text-sm font-normal"
            >
              {text.saveFaults}
            </a>
          </h2>
          <Sheet caption={text.fault} rows={sheet} />
        </section>
      )}
      <section aria-labelledby="ready" className="rounded-card border border-line">
        <h2 id="ready" className="px-3 py-2 font-semibold">
          <span role="status">{counted(text.ready, read.schools.length, language)}</span>
        </h2>
        {read.schools.length > 0 && (
          <Sheet
            caption={text.schools}
            rows={[
              [
                text.line,
                facts.name,
                facts.cvr,
                facts.institution,
                facts.city,
                facts.channel,
                words.parties.file.agreementFrom,
              ],
              ...read.schools.map(one => [
                String(one.line),
                one.name,
                one.cvrNumber,
                one.institutionNumbers.join(', '),
                one.city ?? '',
                channel[one.deliveryChannel],
                one.agreementFrom ?? '',
              ]),
            ]}
          />
        )}
      </section>
    </div>
  )
}

/** Rows of text, the first of which is the heading. */
function Sheet({ caption, rows }: Readonly<{ caption: string; rows: readonly (readonly string[])[] }>) {
  const [heading = [], ...body] = rows
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
      tabIndex={0}
      className="relative max-h-96 overflow-auto border-t border-line"
    >
      <table className="w-full text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="text-xs text-ink-2">
          <tr>
            {heading.map(name => (
              <th key={name} scope="col" className={cell}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map(row => (
            <tr key={row.join('|')} className="border-t border-line">
              {row.map((value, index) => (
                <td key={heading[index]} className={cell}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
