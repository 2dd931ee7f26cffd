import { ANSWERS } from './conformance-answers.ts'
import { differences } from './conformance-compare.ts'
import { type Fields, fieldsOf, listOf, textOf, Unreadable } from './conformance-reading.ts'
import { type World, worldOf } from './conformance-world.ts'

export type Difference = Readonly<{ id: string; kind: string; problem: string }>
export type Report = Readonly<{ cases: number; differences: readonly Difference[] }>

/** Runs every case of a conformance file. A case that cannot be read is named and counted as a difference. */
export function runConformance(text: string): Report {
  try {
    const file = fieldsOf(parsed(text), 'the file')
    const cases = listOf(file.cases, 'cases')
    const world = worldOf(file)
    return { cases: cases.length, differences: cases.flatMap((one, index) => runCase(one, index, world)) }
  } catch (error) {
    return { cases: 0, differences: [{ id: 'the file', kind: '-', problem: readable(error) }] }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Unreadable(`not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function runCase(value: unknown, index: number, world: World): Difference[] {
  let id = `case ${index + 1}`
  let kind = '-'
  const report = (problem: string): Difference[] => [{ id, kind, problem }]
  try {
    const one: Fields = fieldsOf(value, 'the case')
    if (typeof one.id === 'string' || typeof one.id === 'number') id = String(one.id)
    kind = textOf(one.kind, 'kind')
    const answering = Object.hasOwn(ANSWERS, kind) ? ANSWERS[kind] : undefined
    if (!answering) return report('unknown kind')
    const answer = answering(fieldsOf(one.input, 'input'), world)
    const found = differences(answer, one.expected, '')
    return found.length === 0 ? [] : report(found.join('; '))
  } catch (error) {
    return report(readable(error))
  }
}

/** A case that cannot be read is told apart from a fault of ours; neither stops the run. */
function readable(error: unknown): string {
  if (error instanceof Unreadable) return `malformed: ${error.message}`
  return `fault: ${error instanceof Error ? error.message : String(error)}`
}
