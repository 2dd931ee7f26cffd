import type { NextRequest } from 'next/server'
import { language } from '#app/_graph/preferences.ts'
import { SignInNeeded } from '#app/_graph/sign-in-needed.ts'
import { actingFor } from '#app/_parts/acting-for.ts'
import { csvResponse } from '#app/_parts/csv.ts'
import { words } from '#app/_words/words.ts'
import { allReads } from '#app/(app)/incidents/[number]/reads/all-reads.ts'
import type { ReadLineFragment } from '#graphql/generated/operations.ts'

type Given = Readonly<{ params: Promise<{ number: string }> }>

/** The read log as a spreadsheet opens it: exactly what is filtered, every read a line of its own (screens 5.10). */
export async function GET(request: NextRequest, { params }: Given): Promise<Response> {
  const number = decodeURIComponent((await params).number)
  const asked = request.nextUrl.searchParams
  const catalogue = words(await language())
  const { room } = catalogue
  const { reads: text } = room
  const pages = allReads(number, { organisationId: asked.get('organisation'), channel: asked.get('channel') })
  try {
    // The first page is asked before the answer begins, so that a refusal is an answer and no half file.
    const first = await pages.next()
    if (first.done || first.value === null) return new Response(null, { status: 404 })
    const line = (read: ReadLineFragment) => [
      read.at,
      actingFor(read, catalogue),
      read.readerName ?? text.hidden,
      room.log.channel[read.channel],
    ]
    async function* lines(begun: readonly ReadLineFragment[]): AsyncGenerator<string[][]> {
      yield begun.map(line)
      for await (const page of pages) yield (page ?? []).map(line)
    }
    return csvResponse(`${number}-reads.csv`, [text.at, text.organisation, text.name, text.channel], lines(first.value))
  } catch (error) {
    if (!(error instanceof SignInNeeded)) throw error
    const next = encodeURIComponent(`/incidents/${number}/reads`)
    return new Response(null, { status: 303, headers: { location: `/login?next=${next}` } })
  }
}
