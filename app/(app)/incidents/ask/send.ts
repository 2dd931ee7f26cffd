'use server'
import { redirect } from 'next/navigation'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { SignInNeeded } from '#app/_graph/sign-in-needed.ts'
import { typedMoment } from '#app/_parts/typed-time.ts'
import { fill } from '#app/_words/fill.ts'
import { words } from '#app/_words/words.ts'
import type { Answer } from '#app/(app)/incidents/[number]/answer.ts'
import {
  type AffectedService,
  type CaseType,
  type CivilNumberChoice,
  ReportIncidentDocument,
  type ReportIncidentMutation,
} from '#graphql/generated/operations.ts'

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim() || null

/** The instants that were typed, each as a date and a time; what cannot be read is a fault at its field. */
function momentsOf(
  form: FormData,
  names: readonly string[],
  said: { badDate: string; badTime: string; noSuchTime: string },
) {
  const faults: Record<string, string> = {}
  const moments: Record<string, string | null> = {}
  for (const name of names) {
    const [date, time] = [text(form, `${name}.date`), text(form, `${name}.time`)]
    const moment = date || time ? typedMoment(date ?? '', time ?? '') : null
    moments[name] = moment && 'iso' in moment ? moment.iso : null
    if (!moment || !('fault' in moment)) continue
    if (moment.fault === 'date') faults[`${name}.date`] = said.badDate
    else faults[`${name}.time`] = moment.fault === 'time' ? said.badTime : said.noSuchTime
  }
  return { faults, moments }
}

/** Opens a case without clocks. Refused, the answer holds what was typed. */
export async function send(before: Answer, form: FormData): Promise<Answer> {
  const { report, room } = words(await language())
  const typed = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')) as Record<string, string>
  const turn = before.turn + 1
  const { faults, moments } = momentsOf(form, ['replyBy', 'periodFrom', 'periodTo'], report)
  const [first] = Object.values(faults)
  if (first) return { kind: 'REFUSED', turn, typed, faults, message: first }
  const caseType = (text(form, 'caseType') ?? 'NOTICE') as CaseType
  const school = text(form, 'school')
  const level = text(form, 'level')
  const input = {
    clientMutationId: text(form, 'key'),
    caseType,
    title: text(form, 'title'),
    description: text(form, 'description'),
    service: text(form, 'service') as AffectedService | null,
    otherService: text(form, 'otherService'),
    schools: school ? [school] : null,
    civilNumber: text(form, 'civilNumber') as CivilNumberChoice | null,
    civilNumberReason: text(form, 'civilNumberReason'),
    request:
      caseType === 'NOTICE'
        ? null
        : {
            replyBy: moments.replyBy ?? null,
            periodFrom: moments.periodFrom ?? null,
            periodTo: moments.periodTo ?? null,
            environment: text(form, 'environment'),
            participants: text(form, 'participants'),
            level: level ? Number(level) : null,
          },
  }
  let outcome: ReportIncidentMutation['reportIncident']
  try {
    outcome = (await act(ReportIncidentDocument, { input })).reportIncident
  } catch (error) {
    const reference = (error as { digest?: string }).digest ?? '–'
    const message = error instanceof SignInNeeded ? room.signedOut : fill(room.fault, { reference })
    return { kind: 'FAULT', turn, typed, message }
  }
  if (outcome.__typename === 'IncidentReported') {
    const address = `/incidents/${outcome.incident.number}?reported=yes`
    if (form.get('scripted') !== 'yes') redirect(address)
    return { kind: 'DONE', turn, typed: { address } }
  }
  const field = outcome.field?.filter(part => part !== 'input').join('.')
  const holdsCivilNumber = outcome.__typename === 'CivilNumberFound'
  return {
    kind: 'REFUSED',
    turn,
    typed,
    message: outcome.message,
    holdsCivilNumber,
    ...(field && { faults: { [field]: outcome.message } }),
  }
}
