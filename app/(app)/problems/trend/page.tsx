import type { Metadata } from 'next'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { PageHeader } from '#app/_parts/page-header.tsx'
import type { Language } from '#app/_words/language.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import { words } from '#app/_words/words.ts'
import { CauseTrendDocument } from '#graphql/generated/operations.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: problemWords(await language()).trend.title }
}

const MONTHS = 6
const monthName = (month: string, language: Language) =>
  new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-15T12:00:00Z`))

/** Causes that come again: service and kind of fault by month, each figure leading to its rows. */
export default async function TrendPage() {
  const [{ causeTrend }, tongue] = await Promise.all([ask(CauseTrendDocument, { months: MONTHS }), language()])
  const { trend: text, services, back } = problemWords(tongue)
  const { categories } = words(tongue).report.what
  const months = [...new Set(causeTrend.map(cell => cell.month))].sort()
  const rows = Map.groupBy(causeTrend, cell => `${cell.service} ${cell.category}`)
  const sum = (cells: typeof causeTrend) => cells.reduce((whole, cell) => whole + cell.incidents, 0)
  const sorted = [...rows.values()].sort((a, b) => sum(b) - sum(a))
  return (
    <>
      <PageHeader
        title={text.title}
        facts={text.lead}
        trail={
          <Link href="/problems" className="link">
            {back}
          </Link>
        }
      />
      <section
        aria-label={text.title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
        tabIndex={0}
        className="relative overflow-x-auto rounded-card border border-line bg-surface"
      >
        {sorted.length === 0 ? (
          <p className="px-4 py-6">{text.empty}</p>
        ) : (
          <table className="w-full min-w-[44rem] text-sm">
            <caption className="sr-only">{text.title}</caption>
            <thead>
              <tr className="border-b border-line text-left text-2xs text-ink-2">
                {[text.service, text.category].map(heading => (
                  <th key={heading} scope="col" className="px-4 py-2 font-semibold">
                    {heading}
                  </th>
                ))}
                {[...months.map(month => monthName(month, tongue)), text.total].map(heading => (
                  <th key={heading} scope="col" className="px-4 py-2 text-right font-semibold">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sorted.map(cells => {
                const [first] = cells
                if (!first) return null
                const what = `${services[first.service]}, ${categories[first.category]}`
                const rowsOf = `/incidents?view=all&service=${first.service}&category=${first.category}`
                return (
                  <tr key={what} className="border-b border-line last:border-0 hover:bg-hover">
                    <th scope="row" className="px-4 py-2 text-left font-normal">
                      {services[first.service]}
                    </th>
                    <td className="px-4 py-2">{categories[first.category]}</td>
                    {months.map(month => {
                      const cell = cells.find(one => one.month === month)
                      return (
                        <td key={month} className="px-4 py-2 text-right tabular-nums">
                          {cell && (
                            <Link href={`${rowsOf}&month=${month}`} className="link">
                              <span aria-hidden="true">{text.cell(cell.incidents, cell.withProblem)}</span>
                              <span className="sr-only">
                                {text.spoken(cell.incidents, cell.withProblem, what, monthName(month, tongue))}
                              </span>
                            </Link>
                          )}
                        </td>
                      )
                    })}
                    <td className="px-4 py-2 text-right font-semibold tabular-nums">{sum(cells)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        )}
      </section>
    </>
  )
}
