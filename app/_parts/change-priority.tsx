'use client'
import { Flag } from 'lucide-react'
import { useEffect, useState } from 'react'
import { fill } from '#app/_words/fill.ts'
import type { LifeWords } from '#app/_words/life-words.ts'
import type { Answer } from '#app/(app)/incidents/[number]/answer.ts'
import { changePriority, objectTo, previewPriority } from '#app/(app)/incidents/[number]/life-verbs.ts'
import type {
  ForecastLineFragment,
  IncidentPageQuery,
  Priority,
  PriorityChangeReason,
} from '#graphql/generated/operations.ts'
import { ChoiceField } from './choice-field.tsx'
import { useLanguage } from './language.tsx'
import { ReasonField } from './reason-field.tsx'
import { VerbButton } from './verb-button.tsx'

type Incident = NonNullable<IncidentPageQuery['incident']>
type Props = Readonly<{ incident: Incident; words: LifeWords }>

const priorities: readonly Priority[] = ['P1', 'P2', 'P3', 'P4']
const others = (incident: Incident) =>
  priorities.filter(each => each !== incident.priority).map(each => [each, each] as const)

/** Another priority, with the clocks before and after as the engine reckons them. */
export function ChangePriority({ incident, words: text }: Props) {
  return (
    <VerbButton
      incident={incident}
      Icon={Flag}
      label={text.priority.button}
      title={text.priority.title}
      why={text.priority.why}
      submit={text.priority.submit}
      size="dense"
      hotkey="p"
      asked="priority"
      serve={changePriority}
    >
      {answer => <PriorityFields incident={incident} words={text} answer={answer} />}
    </VerbButton>
  )
}

function PriorityFields({ incident, words: text, answer }: Props & Readonly<{ answer: Answer }>) {
  const [to, setTo] = useState<Priority | null>(null)
  const [reason, setReason] = useState<PriorityChangeReason>('NEW_FACTS')
  return (
    <>
      <ChoiceField
        answer={answer}
        name="priority"
        legend={text.priority.to}
        options={others(incident)}
        onChoose={value => setTo(value as Priority)}
      />
      <ChoiceField
        answer={answer}
        name="reason"
        legend={text.priority.reason}
        options={(['NEW_FACTS', 'CORRECTION'] as const).map(each => [each, text.priority[each]])}
        chosen="NEW_FACTS"
        onChoose={value => setReason(value as PriorityChangeReason)}
      />
      {to && <Forecast number={incident.number} to={to} reason={reason} words={text} />}
      <ReasonField answer={answer} id="priority-text" name="text" label={text.priority.text} />
    </>
  )
}

type ForecastProps = Readonly<{ number: string; to: Priority; reason: PriorityChangeReason; words: LifeWords }>
type Preview = Awaited<ReturnType<typeof previewPriority>>

function Forecast({ number, to, reason, words: text }: ForecastProps) {
  const [preview, setPreview] = useState<Preview>(null)
  useEffect(() => {
    let isCurrent = true
    setPreview(null)
    previewPriority(number, to, reason).then(
      found => isCurrent && setPreview(found),
      // Without an answer the change can be made all the same; the case shows what came of it.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [number, to, reason])
  const isNothing = preview !== null && preview.ends.length + preview.begins.length === 0
  return (
    <div aria-live="polite" className="rounded-card border border-line bg-sunken p-3 text-sm" data-forecast={to}>
      {preview === null && text.priority.loading}
      {isNothing && text.priority.nothing}
      {preview && !isNothing && (
        <div className="grid gap-3 sm:grid-cols-2">
          <ForecastList title={text.priority.before} lines={preview.ends} words={text} />
          <ForecastList title={text.priority.after} lines={preview.begins} words={text} />
        </div>
      )}
    </div>
  )
}

type ListProps = Readonly<{ title: string; lines: readonly ForecastLineFragment[]; words: LifeWords }>

function ForecastList({ title, lines, words: text }: ListProps) {
  const { words, format } = useLanguage()
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <ul>
        {lines.map(line => (
          <li key={`${line.kind} ${line.dueAt}`}>
            {fill(text.priority.line, { kind: words.clock.kind[line.kind], time: format.dateTime(line.dueAt) })}
            {line.isOverdue && <span className="font-semibold text-late-fg"> · {text.priority.overdue}</span>}
          </li>
        ))}
        {lines.length === 0 && <li>–</li>}
      </ul>
    </div>
  )
}

/** The other side's way to say no to a priority. */
export function ObjectToPriority({ incident, words: text }: Props) {
  return (
    <VerbButton
      incident={incident}
      Icon={Flag}
      label={text.object.button}
      title={text.object.title}
      why={text.object.why}
      submit={text.object.submit}
      size="dense"
      serve={objectTo}
    >
      {answer => (
        <>
          <ChoiceField answer={answer} name="wished" legend={text.object.wished} options={others(incident)} />
          <ReasonField answer={answer} id="object-reason" name="reason" label={text.reason} />
        </>
      )}
    </VerbButton>
  )
}
