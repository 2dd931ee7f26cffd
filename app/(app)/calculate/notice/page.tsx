import type { Metadata } from 'next'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { DateTimeFields } from '#app/_parts/date-time-fields.tsx'
import { typedDate } from '#app/_parts/typed-time.ts'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import { words } from '#app/_words/words.ts'
import { AnswerCard } from '#app/(app)/calculate/answer-card.tsx'
import { asked, momentOf, refused, type Search, typedNow } from '#app/(app)/calculate/asked.ts'
import { Mistakes } from '#app/(app)/calculate/mistakes.tsx'
import {
  CalculateFormDocument,
  SimulateNoticeDocument,
  type SimulateNoticeInput,
} from '#graphql/generated/operations.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).calculate.tabs.notice }
}

type Read = Readonly<{ input: SimulateNoticeInput | null; faults: Readonly<Record<string, string>> }>

/** When may a change be carried out, or when must AUB have its notice (5.4)? */
export default async function NoticePage({ searchParams }: Readonly<{ searchParams: Search }>) {
  const [field, tongue, form] = [await asked(searchParams), await language(), await ask(CalculateFormDocument, {})]
  const { calculate: text } = words(tongue)
  const say = format(tongue)
  const isAsked = field('which') !== ''
  const isReceipt = field('which') !== 'implementation'
  const start = typedNow(form.installation.now)
  const read = (): Read => {
    if (isReceipt) {
      const moment = momentOf(field, ['date', 'time'], text.bad)
      return 'iso' in moment
        ? { input: { receivedAt: moment.iso }, faults: {} }
        : { input: null, faults: moment.faults }
    }
    const date = typedDate(field('date'))
    return date ? { input: { implementationOn: date }, faults: {} } : { input: null, faults: { date: text.bad.date } }
  }
  const question = isAsked ? read() : null
  const answer = question?.input ? (await ask(SimulateNoticeDocument, { input: question.input })).simulateNotice : null
  const faults =
    answer && 'message' in answer
      ? refused(answer, { receivedAt: 'date', implementationOn: 'date' })
      : (question?.faults ?? {})
  const found = answer?.__typename === 'NoticeSimulation' ? answer : null
  const freeze = found?.freeze
  const isMoved = found?.earliestOutsideFreezeOn && found.earliestOutsideFreezeOn !== found.earliestOn
  const day = found && (found.latestReceiptOn ?? found.earliestOn)
  return (
    <>
      <Mistakes faults={faults} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
        <Card id="question" title={text.notice.heading}>
          <form action="/calculate/notice#answer" method="get" className="space-y-5">
            <fieldset>
              <legend className="mb-1 font-semibold">{text.notice.which}</legend>
              <div className="grid">
                {(['received', 'implementation'] as const).map(which => (
                  <label key={which} className="flex min-h-11 items-center gap-2">
                    <input
                      type="radio"
                      name="which"
                      value={which}
                      defaultChecked={isReceipt === (which === 'received')}
                      className="size-4 accent-(--primary)"
                    />
                    {text.notice[which]}
                  </label>
                ))}
              </div>
            </fieldset>
            <DateTimeFields
              dateName="date"
              timeName="time"
              dateLabel={text.notice.date}
              timeLabel={text.notice.time}
              dateHint={text.clock.dateHint}
              timeHint={text.clock.timeHint}
              date={isAsked ? field('date') : start.date}
              time={isAsked ? field('time') : start.time}
              dateError={faults.date}
              timeError={faults.time}
            />
            <button type="submit" className={buttonStyle('primary')}>
              {text.submit}
            </button>
          </form>
        </Card>
        {found && day && (
          <AnswerCard
            title={found.latestReceiptOn ? text.notice.latest : text.notice.earliest}
            answer={say.longDate(day)}
            note={
              freeze
                ? fill(text.notice.inFreeze, {
                    name: text.freezes.namesLow[freeze.name],
                    from: say.date(freeze.firstOn),
                    to: say.date(freeze.lastOn),
                  })
                : null
            }
            facts={[
              [text.notice.earliestOutside, isMoved ? say.longDate(found.earliestOutsideFreezeOn!) : null],
              [text.clock.rule, fill(text.notice.days, { n: found.noticeDays })],
            ]}
            workingTitle={text.working}
            working={found.explanation}
          />
        )}
      </div>
    </>
  )
}
