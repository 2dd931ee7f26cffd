import { typedMoment } from '#app/_parts/typed-time.ts'
import type { Words } from '#app/_words/words.ts'
import type {
  AffectedService,
  CivilNumberChoice,
  IncidentCategory,
  Level,
  Priority,
  ReportIncidentInput,
  ResponsibleSide,
} from '#graphql/generated/operations.ts'
import { questions } from './questions.ts'

export type ReadReport = Readonly<{ input: ReportIncidentInput; faults: Readonly<Record<string, string>> }>

/** The form's fields as the graph wants them. Only wall times are read here; the graph judges everything else. */
export function reportInput(form: FormData, words: Words['report']): ReadReport {
  const text = (name: string) => String(form.get(name) ?? '').trim() || null
  const faults: Record<string, string> = {}
  const moment = (name: string) => {
    const [date, time] = [text(`${name}.date`) ?? '', text(`${name}.time`) ?? '']
    if (!date && !time) return null
    const read = typedMoment(date, time)
    if ('iso' in read) return read.iso
    const sentence = { date: words.badDate, time: words.badTime, gap: words.noSuchTime }[read.fault]
    faults[`${name}.${read.fault === 'date' ? 'date' : 'time'}`] = sentence
    return null
  }
  const isEarlier = text('found') === 'earlier'
  const detectedAt = isEarlier ? moment('detectedAt') : null
  if (isEarlier && !detectedAt && !faults['detectedAt.date'] && !faults['detectedAt.time'])
    faults['detectedAt.date'] = words.badDate
  const caller = text('call.organisation')
  const receivedAt = text('call.receivedAt')
  if (receivedAt && !caller) faults['onBehalfOf.organisationId'] = words.missing['onBehalfOf.organisationId']
  const example = text('example')
  const examples = Object.entries(words.priority.examples) as [string, readonly string[]][]
  const suggested = examples.find(([, all]) => example !== null && all.includes(example))?.[0]
  const isLikeExample = suggested !== undefined && suggested === text('priority')
  if (suggested && text('priority') && !isLikeExample && !text('priorityReason'))
    faults.priorityReason = words.missing.priorityReason
  const [impact, urgency] = (text('grid') ?? '').split('-')
  const schools = form.getAll('schools').map(String)
  const input: ReportIncidentInput = {
    clientMutationId: text('key'),
    title: text('title'),
    description: text('description'),
    businessConsequence: text('businessConsequence'),
    service: text('service') as AffectedService | null,
    otherService: text('service') === 'OTHER' ? text('otherService') : null,
    category: text('category') as IncidentCategory | null,
    priority: text('priority') as Priority | null,
    priorityReason: text('priorityReason') ?? (isLikeExample ? example : null),
    critical: Object.fromEntries(questions.map(question => [question, form.get(`critical.${question}`) === 'yes'])),
    impact: (impact || null) as Level | null,
    urgency: (urgency || null) as Level | null,
    responsibleSide: text('responsibleSide') as ResponsibleSide | null,
    schools: schools.length ? schools : null,
    broadcast: form.get('broadcast') === 'yes',
    reporter: {
      name: text('reporter.name'),
      department: text('reporter.department'),
      location: text('reporter.location'),
      phone: text('reporter.phone'),
    },
    onBehalfOf: caller && receivedAt ? { organisationId: caller, receivedAt } : null,
    detectedAt,
    occurredAt: moment('occurredAt'),
    civilNumber: text('civilNumber') as CivilNumberChoice | null,
    civilNumberReason: text('civilNumberReason'),
    acceptIncomplete: form.get('acceptIncomplete') === 'yes',
  }
  return { input, faults }
}
