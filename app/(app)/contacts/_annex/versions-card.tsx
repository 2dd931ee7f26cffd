import { ChevronRight } from 'lucide-react'
import { Card } from '#app/_parts/card.tsx'
import { annexWords } from '#app/_words/annex-words.ts'
import { counted } from '#app/_words/counted.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import type { AnnexPageQuery } from '#graphql/generated/operations.ts'

type Props = Readonly<{ versions: AnnexPageQuery['annexVersions']; language: Language }>

/** All versions, each with what it says differently from the one before. */
export function VersionsCard({ versions, language }: Props) {
  const { page: text } = annexWords(language)
  const say = format(language)
  if (versions.length === 0) return null
  return (
    <Card id="versions" title={text.versions} className="print:hidden">
      <ul className="grid gap-3">
        {versions.map(one => (
          <li key={one.id}>
            <details className="group">
              <summary className="cursor-pointer">
                <ChevronRight aria-hidden size={16} className="mr-1 inline align-[-0.1875rem] group-open:rotate-90" />
                <span className="font-semibold">{text.version(one.version)}</span>
                <span className="text-sm text-ink-2">
                  {' · '}
                  {[
                    text.status[one.status],
                    ...(one.status === 'DRAFT' ? [] : [text.validFrom(say.dateTime(one.validFrom))]),
                    one.completedBy,
                    one.changes.length > 0 ? counted(text.changes, one.changes.length, language) : text.noChanges,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </summary>
              {one.changes.length > 0 && (
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
                <section aria-label={text.version(one.version)} tabIndex={0} className="relative mt-2 overflow-x-auto">
                  <table className="w-full min-w-120 text-sm">
                    <thead>
                      <tr className="border-b border-line text-left text-xs text-ink-2">
                        <th className="py-1 pr-4 font-semibold">{text.field}</th>
                        <th className="py-1 pr-4 font-semibold">{text.before}</th>
                        <th className="py-1 font-semibold">{text.after}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {one.changes.map(change => (
                        <tr key={change.field} className="border-b border-line align-top last:border-b-0">
                          <th scope="row" className="py-1 pr-4 text-left font-normal text-ink-2">
                            {change.label}
                          </th>
                          <td className="py-1 pr-4 wrap-anywhere">{change.before ?? text.empty}</td>
                          <td className="py-1 font-semibold wrap-anywhere">{change.after ?? text.empty}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </section>
              )}
            </details>
          </li>
        ))}
      </ul>
    </Card>
  )
}
