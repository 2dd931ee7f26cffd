import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { Card } from '#app/_parts/card.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { format } from '#app/_words/format.ts'
import { words } from '#app/_words/words.ts'
import { PartyForm } from '#app/(app)/parties/_parts/party-form.tsx'
import { SchoolImportsDocument } from '#graphql/generated/operations.ts'
import { ImportForm } from './import-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).parties.file.title }
}

/** Schools from a file, with what was imported before and can still be taken back (E.14). */
export default async function ImportPage() {
  const [{ viewer, schoolImports }, tongue] = await Promise.all([ask(SchoolImportsDocument, {}), language()])
  if (!viewer?.may.includes('importSchools')) notFound()
  const { parties } = words(tongue)
  const text = parties.file
  const { dateTime } = format(tongue)
  return (
    <>
      <PageHeader
        trail={
          <Link href="/parties" className="link">
            {parties.back}
          </Link>
        }
        title={text.title}
        facts={text.lead}
      />
      <div className="grid gap-4">
        <div className="rounded-card border border-line bg-surface p-4">
          <ImportForm />
        </div>
        <Card id="earlier" title={text.earlier} isFlush>
          {schoolImports.length === 0 ? (
            <p className="p-4">{text.none}</p>
          ) : (
            <ul>
              {schoolImports.map(one => (
                <li
                  key={one.id}
                  className="flex flex-wrap items-center justify-between gap-3 border-b border-line px-4 py-2 last:border-b-0"
                >
                  <span>
                    <span className="block font-semibold">{one.fileName}</span>
                    <span className="block text-sm text-ink-2">
                      {dateTime(one.at)}, {one.importedBy}, {text.schools.toLowerCase()}: {one.rowCount}
                    </span>
                  </span>
                  {one.undoUntil ? (
                    <span className="grid justify-items-end gap-1">
                      <PartyForm
                        verb="undo"
                        hidden={{ importId: one.id }}
                        submit={text.undo}
                        name={text.undoName(one.fileName)}
                        kind="danger"
                      />
                      <span className="text-xs text-ink-2">{text.undoUntil(dateTime(one.undoUntil))}</span>
                    </span>
                  ) : (
                    one.undoneAt && <span className="text-sm text-ink-2">{text.undone(one.keptCount ?? 0)}</span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Card>
      </div>
    </>
  )
}
