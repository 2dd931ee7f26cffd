import { ChevronRight, Circle, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { Card } from '#app/_parts/card.tsx'
import { caseAddress } from '#app/_parts/case-address.ts'
import { Chip } from '#app/_parts/chip.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import { ownDuties } from '#app/(app)/_shell/own-duties.ts'
import type { OverviewPageQuery } from '#graphql/generated/operations.ts'

/** What the school must do next, each line a link to where it is done: is it on safe ground (screens 5.2)? */
export function TodoCard({ page, language }: Readonly<{ page: OverviewPageQuery; language: Language }>) {
  const { overview, inbox } = words(language)
  const text = overview.school
  const say = format(language)
  const { now } = page.installation
  const { nodes, totalCount } = page.ours
  const own = ownDuties({ viewer: page.viewer ?? null, instructionInForce: page.instructionInForce })
  const lines = [
    ...nodes.map(({ id, noun, number, title, dueAt }) => {
      const late = (Date.parse(now) - Date.parse(dueAt)) / 1000
      return {
        key: id,
        href: caseAddress(noun, number),
        label: `${text.noun[noun]} ${number}`,
        fact: title,
        due: late > 0 ? null : text.latest(say.near(dueAt, now)),
        late: late > 0 ? inbox.late(say.duration(late)) : null,
      }
    }),
    ...own.map(({ what, href }) => ({ key: what, href, label: text[what], fact: null, due: null, late: null })),
  ]
  return (
    <Card
      id="todo"
      title={text.todo}
      className="mb-4"
      isFlush
      aside={
        totalCount > nodes.length && (
          <Link href="/inbox" className="link">
            {text.todoAll(say.number(totalCount))}
          </Link>
        )
      }
    >
      {lines.length === 0 && <p className="px-4 py-3">{text.todoNone}</p>}
      <ul>
        {lines.map(({ key, href, label, fact, due, late }) => (
          <li key={key} className="border-b border-line last:border-b-0">
            <Link
              href={href}
              prefetch={false}
              className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 text-ink no-underline hover:bg-hover"
            >
              <Circle aria-hidden size={16} className="shrink-0 text-ink-2" />
              <span className="min-w-0 flex-1 basis-48">
                <span className="font-semibold text-link underline underline-offset-2">{label}</span>
                {fact && <span className="block text-xs text-ink-2 wrap-anywhere">{fact}</span>}
              </span>
              {due && <span className="text-xs text-ink-2 tabular-nums">{due}</span>}
              {late && (
                <Chip tone="late">
                  <TriangleAlert aria-hidden size={14} />
                  {late}
                </Chip>
              )}
              <ChevronRight aria-hidden size={16} className="shrink-0 text-ink-2 max-sm:hidden" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
