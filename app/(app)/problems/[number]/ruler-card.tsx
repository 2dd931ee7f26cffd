import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { problemWords } from '#app/_words/problem-words.ts'
import type { Problem } from './problem-page.ts'

type Props = Readonly<{ problem: Problem; now: string; language: Language }>
type Mark = Readonly<{ label: string; at: string; isHere?: boolean }>

/** Created, ten working days, the agreed date and twenty, drawn to scale; a list of definitions for who cannot see it. */
export function RulerCard({ problem, now, language }: Props) {
  const { page } = problemWords(language)
  const text = page.ruler
  const say = format(language)
  const { rootCause: dates, createdAt, breaches } = problem
  if (!dates.isRequired)
    return (
      <Card id="ruler" title={text.title}>
        <p>{text.none}</p>
      </Card>
    )
  const isTimed = dates.state === 'DUE' || dates.state === 'EXTENDED'
  const marks: readonly Mark[] = [
    { label: text.created, at: say.day(createdAt) },
    { label: text.ten, at: dates.tenDaysOn },
    ...(dates.agreedOn && dates.agreedOn !== dates.wallOn ? [{ label: text.agreed, at: dates.agreedOn }] : []),
    { label: dates.agreedOn === dates.wallOn ? `${text.agreed}: ${text.wall}` : text.wall, at: dates.wallOn },
  ]
  const [first, last] = [Date.parse(say.day(createdAt)), Date.parse(dates.wallOn)]
  const share = (day: string) => Math.min(100, Math.max(0, ((Date.parse(day) - first) / (last - first)) * 100))
  const today = say.day(now)
  const sentOn = dates.sentAt && say.day(dates.sentAt)
  return (
    <Card
      id="ruler"
      title={text.title}
      aside={
        isTimed ? (
          <Chip tone={dates.workingDaysLeft < 0 ? 'late' : dates.workingDaysLeft <= 2 ? 'soon' : 'neutral'}>
            {text.left(dates.workingDaysLeft)}
          </Chip>
        ) : (
          <Chip tone={dates.state === 'RETURNED' ? 'soon' : 'met'}>
            {dates.state === 'RETURNED' ? text.noClock : page.ruler.sent}
          </Chip>
        )
      }
    >
      <div aria-hidden="true" className="relative mx-2 mt-2 mb-4 h-6">
        <div className="absolute inset-x-0 top-2.5 h-1 rounded-full bg-sunken" />
        <div
          className={`absolute top-2.5 left-0 h-1 rounded-full ${isTimed && dates.workingDaysLeft < 0 ? 'bg-late-line' : 'bg-primary'}`}
          style={{ width: `${share(sentOn ?? today)}%` }}
        />
        {marks.map(mark => (
          <span
            key={mark.label}
            className="absolute top-1 size-4 -translate-x-1/2 rounded-full border-2 border-primary bg-surface"
            style={{ left: `${share(mark.at)}%` }}
          />
        ))}
        {!sentOn && today >= say.day(createdAt) && today <= dates.wallOn && (
          <span className="absolute top-0 h-6 w-0.5 -translate-x-1/2 bg-ink" style={{ left: `${share(today)}%` }} />
        )}
      </div>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2 lg:grid-cols-4">
        {[...marks, ...(sentOn ? [{ label: text.sent, at: sentOn }] : [{ label: text.today, at: today }])].map(mark => (
          <div key={mark.label}>
            <dt className="text-2xs text-ink-2">{mark.label}</dt>
            <dd className={mark.at === dates.dueOn ? 'font-semibold' : ''}>{say.longDate(`${mark.at}T12:00:00Z`)}</dd>
          </div>
        ))}
      </dl>
      {breaches.map(breach => (
        <p key={breach.dueAt} className="mt-3 font-semibold text-late-fg">
          {text.missed(say.longDate(new Date(Date.parse(breach.dueAt) - 1)))}
        </p>
      ))}
      {sentOn && breaches.length === 0 && <p className="mt-3 text-met-fg">{text.met}</p>}
      <details className="mt-3">
        <summary className="link">{text.counted}</summary>
        <ol className="mt-2 list-decimal space-y-1 pl-5 text-sm">
          {dates.explanation.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </details>
    </Card>
  )
}
