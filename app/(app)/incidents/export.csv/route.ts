import type { NextRequest } from 'next/server'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { SignInNeeded } from '#app/_graph/sign-in-needed.ts'
import { csvResponse } from '#app/_parts/csv.ts'
import { words } from '#app/_words/words.ts'
import { graphFilter, graphOrder, type ListFilter, readFilter } from '#app/(app)/incidents/_list/list-filter.ts'
import { IncidentExportDocument, type IncidentExportQuery, ListNowDocument } from '#graphql/generated/operations.ts'

type Row = IncidentExportQuery['incidents']['nodes'][number]

/** Exactly what the list is filtered to, as a file for a spreadsheet. */
export async function GET(request: NextRequest): Promise<Response> {
  const filter = readFilter(Object.fromEntries(request.nextUrl.searchParams))
  try {
    const { installation, viewer } = await act(ListNowDocument, {})
    if (!viewer) throw new SignInNeeded('')
    const pages = rowsOf(filter, installation.now, viewer.organisation.id, words(await language()))
    const first = await pages.next()
    return csvResponse(`incidents-${installation.now.slice(0, 10)}.csv`, await headOf(), startingWith(first, pages))
  } catch (error) {
    if (!(error instanceof SignInNeeded)) throw error
    const next = encodeURIComponent(`/incidents${request.nextUrl.search}`)
    return new Response(null, { status: 303, headers: { location: `/login?next=${next}` } })
  }
}

type Pages = AsyncGenerator<string[][]>

/** The first page is asked before the answer begins, so that a refusal is an answer and no half file. */
async function* startingWith(first: IteratorResult<string[][]>, rest: Pages): Pages {
  if (!first.done) yield first.value
  yield* rest
}

async function* rowsOf(filter: ListFilter, now: string, ownId: string, text: ReturnType<typeof words>): Pages {
  const asked = { filter: graphFilter(filter, now, ownId), orderBy: graphOrder(filter) }
  let after: string | null = null
  do {
    const { incidents }: IncidentExportQuery = await act(IncidentExportDocument, { ...asked, after })
    yield incidents.nodes.map(row => cells(row, text))
    after = incidents.pageInfo.hasNextPage ? incidents.pageInfo.endCursor : null
  } while (after)
}

async function headOf(): Promise<string[]> {
  const { columns } = words(await language()).incidents.file
  return Object.values(columns)
}

function cells(row: Row, { parts, report, clock }: ReturnType<typeof words>): string[] {
  return [
    row.number,
    row.title,
    // What has no clocks has no priority.
    row.caseType === 'INCIDENT' ? row.priority : '',
    parts.state[row.state],
    parts.service[row.service],
    report.what.categories[row.category],
    row.responsibleOrganisation.name,
    row.counterpartOrganisation.name,
    row.affectedSchools.map(school => school.name).join(', '),
    instantIn(row.openedAt),
    instantIn(row.resolvedAt),
    instantIn(row.closedAt),
    row.nextClock ? clock.short[row.nextClock.kind] : '',
    instantIn(row.nextClock?.dueAt),
    row.nextClock?.owedBy.name ?? '',
  ]
}

const copenhagen = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** 2026-11-23 13:37:00 in Copenhagen: a form that spreadsheets take for a time, whatever their language. */
const instantIn = (instant: string | null | undefined): string => (instant ? copenhagen.format(new Date(instant)) : '')
