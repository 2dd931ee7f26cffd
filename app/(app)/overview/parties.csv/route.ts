import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { SignInNeeded } from '#app/_graph/sign-in-needed.ts'
import { csvResponse } from '#app/_parts/csv.ts'
import { words } from '#app/_words/words.ts'
import { PartiesFileDocument } from '#graphql/generated/operations.ts'

/** The table of parties as the overview shows it, for a spreadsheet. */
export async function GET(): Promise<Response> {
  try {
    const [{ overview }, tongue] = await Promise.all([act(PartiesFileDocument, {}), language()])
    const { file } = words(tongue).overview.parties
    const rows = overview.parties.map(party => [
      party.organisation.name,
      String(party.schoolCount ?? ''),
      ...party.openByPriority.map(each => String(each.count)),
      ...[party.reaction, party.feedback].flatMap(({ met, missed }) => [String(met), String(missed)]),
      String(party.rootCausesOverdue),
      party.annexConfirmedAt?.slice(0, 10) ?? '',
      String(party.schoolsWithoutAnnex),
    ])
    return csvResponse(`parties-${overview.asOf.slice(0, 10)}.csv`, Object.values(file), once(rows))
  } catch (error) {
    if (!(error instanceof SignInNeeded)) throw error
    return new Response(null, { status: 303, headers: { location: '/login?next=%2Foverview' } })
  }
}

async function* once(rows: string[][]): AsyncGenerator<string[][]> {
  yield rows
}
