import type { Metadata } from 'next'
import { ask } from '#app/_graph/ask.ts'
import { everyPage } from '#app/_graph/every-page.ts'
import { language } from '#app/_graph/preferences.ts'
import { fill } from '#app/_words/fill.ts'
import { format, secondsOf } from '#app/_words/format.ts'
import { words } from '#app/_words/words.ts'
import { CalculateFormDocument, SimulateClockDocument } from '#graphql/generated/operations.ts'
import { AnswerCard } from './answer-card.tsx'
import { asked, refused, type Search, typedNow } from './asked.ts'
import { ClockForm } from './clock-form.tsx'
import { clockQuestion } from './clock-question.ts'
import { Mistakes } from './mistakes.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).calculate.title }
}

const begins: Readonly<Record<string, string>> = {
  kind: 'REACTION',
  priority: 'P2',
  whose: 'typed',
  hours1: '8-16',
  hours2: '8-16',
  hours3: '8-16',
  hours4: '8-16',
  hours5: '8-15',
  holidays: 'yes',
  more: 'yes',
}
const fields = { detectedAt: 'date', shouldHaveDetectedAt: 'shouldDate', organisationId: 'whose', hours: 'hours1' }

/** When would a reaction or a first feedback fall due (4.2)? */
export default async function CalculatePage({ searchParams }: Readonly<{ searchParams: Search }>) {
  const [field, tongue, form] = [await asked(searchParams), await language(), await ask(CalculateFormDocument, {})]
  const organisations = await everyPage(async after =>
    after === null ? form.organisations : (await ask(CalculateFormDocument, { after })).organisations,
  )
  const { calculate: text, room } = words(tongue)
  const say = format(tongue)
  const isAsked = field('kind') !== ''
  const start = { ...begins, ...typedNow(form.installation.now) } as Readonly<Record<string, string>>
  const question = isAsked ? clockQuestion(field, text) : null
  const answer = question?.input ? (await ask(SimulateClockDocument, { input: question.input })).simulateClock : null
  const faults = answer && 'message' in answer ? refused(answer, fields) : (question?.faults ?? {})
  return (
    <>
      <Mistakes faults={faults} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
        <ClockForm
          organisations={organisations}
          value={name => (isAsked ? field(name) : (start[name] ?? ''))}
          faults={faults}
          language={tongue}
        />
        {answer?.__typename === 'ClockSimulation' && (
          <AnswerCard
            title={fill(text.clock.due, { kind: text.clock.kinds[field('kind') as 'REACTION' | 'FIRST_FEEDBACK'] })}
            answer={answer.dueAt ? say.longDateTime(answer.dueAt) : text.clock.byAgreement}
            note={answer.dueAt ? null : text.clock.byAgreementWhy}
            facts={[
              [text.clock.start, say.dateTime(answer.startedAt)],
              [text.clock.target, answer.target && say.duration(secondsOf(answer.target))],
              [text.clock.half, answer.halfAt && say.dateTime(answer.halfAt)],
              [text.clock.risk, answer.riskAt && say.dateTime(answer.riskAt)],
              [text.clock.rule, `${answer.rule}, ${fill(room.proof.clause, { clause: answer.clause })}`],
            ]}
            workingTitle={text.working}
            working={answer.explanation}
          />
        )}
      </div>
    </>
  )
}
