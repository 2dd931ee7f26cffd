import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { caseAddress } from '#app/_parts/case-address.ts'
import { civilNumberChosen } from '#app/_parts/case-answer.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import {
  CaseOfNumberDocument,
  type IncidentCategory,
  OpenProblemDocument,
  type ProblemService,
} from '#graphql/generated/operations.ts'
import type { Told } from './problem-verbs.ts'

const orNull = (text: string) => text.trim() || null

/** Opens a problem behind the incidents whose numbers were typed; one that is not there is said by its number. */
export async function newProblem(
  form: FormData,
  field: (name: string) => string,
): Promise<Told & Readonly<{ address?: string }>> {
  const numbers = [
    ...new Set(
      field('incidents')
        .toUpperCase()
        .split(/[\s,;]+/),
    ),
  ].filter(Boolean)
  const found = await Promise.all(
    numbers.map(async number => ({ number, id: (await act(CaseOfNumberDocument, { number })).incident?.id })),
  )
  const unknown = found.find(one => one.id === undefined)
  if (unknown) {
    const { form: text } = problemWords(await language())
    return { __typename: 'NotFound', message: text.unknownIncident(unknown.number), field: ['incidents'] }
  }
  const services = form.getAll('services').map(String) as ProblemService[]
  const { openProblem } = await act(OpenProblemDocument, {
    input: {
      clientMutationId: field('key') || null,
      ...civilNumberChosen(field),
      incidents: found.flatMap(({ id }) => id ?? []),
      title: field('title'),
      description: field('description'),
      services: services.length > 0 ? services : null,
      category: orNull(field('category')) as IncidentCategory | null,
      manyIdentical: field('manyIdentical') === 'yes',
      problemOwner: {
        name: field('problemOwner.name'),
        phone: orNull(field('problemOwner.phone')),
        email: orNull(field('problemOwner.email')),
      },
      plannedWork: orNull(field('plannedWork')),
    },
  })
  if (openProblem.__typename !== 'ProblemOpened') return openProblem
  return { __typename: 'ProblemOpened', address: caseAddress('PROBLEM', openProblem.problem.number) }
}
