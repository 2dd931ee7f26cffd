'use server'
import { redirect } from 'next/navigation'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { SignInNeeded } from '#app/_graph/sign-in-needed.ts'
import { fill } from '#app/_words/fill.ts'
import { type Words, words } from '#app/_words/words.ts'
import {
  CaseOfNumberDocument,
  ReportIncidentDocument,
  type ReportIncidentMutation,
} from '#graphql/generated/operations.ts'
import type { ReportAnswer } from './answer.ts'
import { reportInput } from './report-input.ts'
import { typedOf } from './typed-of.ts'

type Outcome = ReportIncidentMutation['reportIncident']
type Refused = Exclude<Outcome, { __typename: 'IncidentReported' }>

const path = (field: readonly string[]) => field.filter(part => part !== 'input').join('.')

/** A refusal as sentences at the fields they are about. */
function sentences(refused: Refused, text: Words['report']): Pick<ReportAnswer, 'message' | 'faults'> {
  const missing: Readonly<Record<string, string>> = text.missing
  if (refused.__typename === 'IncompleteReport') {
    const faults = refused.missing.map(name => path(name.split('.')))
    return {
      message: refused.message,
      faults: Object.fromEntries(faults.map(name => [name, missing[name] ?? text.missing.other])),
    }
  }
  if (refused.__typename === 'PriorityReasonRequired') return { faults: { priorityReason: refused.message } }
  return refused.field?.length
    ? { faults: { [path(refused.field)]: refused.message } }
    : { message: refused.message, faults: {} }
}

/** Report an incident (Instruks 5.2.1, 5.2.3). Refused, the answer holds what was typed. */
export async function report(before: ReportAnswer, form: FormData): Promise<ReportAnswer> {
  const { report: text } = words(await language())
  const typed = typedOf(form)
  const turn = before.turn + 1
  const { input: given, faults } = reportInput(form, text)
  if (Object.keys(faults).length) return { kind: 'REFUSED', turn, faults, typed }
  let outcome: Outcome
  try {
    const earlier = String(form.get('followsUp') ?? '')
    const found = earlier ? (await act(CaseOfNumberDocument, { number: earlier })).incident : null
    if (earlier && !found) return { kind: 'REFUSED', turn, message: text.followsNothing, faults: {}, typed }
    const input = { ...given, followsUp: found?.id ?? null }
    outcome = (await act(ReportIncidentDocument, { input })).reportIncident
  } catch (error) {
    const reference = (error as { digest?: string }).digest ?? '–'
    const message = error instanceof SignInNeeded ? text.signedOut : fill(text.fault, { reference })
    return { kind: 'FAULT', turn, message, faults: {}, typed }
  }
  if (outcome.__typename !== 'IncidentReported') {
    const mayAcceptIncomplete = outcome.__typename === 'IncompleteReport' && outcome.mayAcceptIncomplete
    const holdsCivilNumber = outcome.__typename === 'CivilNumberFound' || outcome.field?.at(-1) === 'civilNumberReason'
    return { kind: 'REFUSED', turn, typed, mayAcceptIncomplete, holdsCivilNumber, ...sentences(outcome, text) }
  }
  const linked = outcome.linked.map(other => other.number).join(',')
  const address = `/incidents/${outcome.incident.number}?reported=yes${linked ? `&linked=${linked}` : ''}`
  if (form.get('scripted') !== 'yes') redirect(address)
  return { kind: 'REPORTED', turn, address, faults: {}, typed: {} }
}
