import { Card } from '#app/_parts/card.tsx'

type Props = Readonly<{
  title: string
  /** The answer itself, large. */
  answer: string
  facts: readonly (readonly [label: string, value: string | null])[]
  workingTitle: string
  working: readonly string[]
  note?: string | null
}>

/** What came out, the figures on the way, and the working in sentences. */
export function AnswerCard({ title, answer, facts, workingTitle, working, note }: Props) {
  const known = facts.filter(([, value]) => value)
  return (
    <Card id="answer" title={title} className="scroll-mt-20">
      <p className="text-2xl font-semibold tracking-[-0.015em] text-balance" data-answer="">
        {answer}
      </p>
      {note && (
        <p className="mt-2 max-w-[66ch] rounded-control border border-soon-line bg-soon-bg px-3 py-2 text-soon-fg">
          {note}
        </p>
      )}
      {known.length > 0 && (
        <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
          {known.map(([label, value]) => (
            <div key={label} className="contents">
              <dt className="text-ink-2">{label}</dt>
              <dd className="tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {working.length > 0 && (
        <>
          <h3 className="mt-4 border-t border-line pt-3 font-semibold">{workingTitle}</h3>
          <ol className="mt-1 max-w-[66ch] list-decimal space-y-1 pl-5" data-working="">
            {working.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </>
      )}
    </Card>
  )
}
