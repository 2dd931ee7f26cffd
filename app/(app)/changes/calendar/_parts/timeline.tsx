import Link from 'next/link'
import { calendarWords } from '#app/_words/calendar-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { copenhagenDate, copenhagenInstant, dateText, dayOf, endOfDate, isoWeek } from '#domain/calendar.ts'
import { BlockKeys } from './block-keys.tsx'
import { lanesOf, placeOf, type Scale, standsLeft, WEEKS } from './lanes.ts'
import { MovingBlock } from './moving-block.tsx'
import { PlanMark } from './plan-mark.tsx'
import type { Calendar, Plan } from './plans.ts'

type Props = Readonly<{
  calendar: Calendar
  plans: readonly Plan[]
  from: string
  /** Where choosing a plan leads: to its gate beside the timeline, or its page. */
  hrefOf(plan: Plan): string | null
  chosen: string
  language: Language
}>

const hatch = {
  backgroundImage:
    'repeating-linear-gradient(135deg, color-mix(in srgb, var(--late-line) 45%, transparent) 0 1px, transparent 1px 9px)',
  backgroundColor: 'color-mix(in srgb, var(--late-bg) 60%, transparent)',
}
const percent = (value: number) => `${value}%`

/** 15 weeks: a lane for each party, the freeze as a band, the notice as a line, and the day from which it is too short (mock 3). */
export function Timeline({ calendar, plans, from, hrefOf, chosen, language }: Props) {
  const text = calendarWords(language)
  const say = format(language)
  const days = Array.from({ length: WEEKS }, (_, week) => dateText(dayOf(from) + week * 7))
  const scale: Scale = { from: copenhagenInstant(from), to: copenhagenInstant(dateText(dayOf(from) + WEEKS * 7)) }
  const at = (date: string) => placeOf(copenhagenInstant(date), scale)
  const now = new Date(calendar.asOf)
  const limit = at(calendar.earliestOn)
  const isIn = (place: number) => place > 0 && place < 100
  const lanes = lanesOf(plans, scale)
  const months = days.filter((day, place) => place === 0 || day.slice(0, 7) !== days[place - 1]?.slice(0, 7))
  const monthName = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { month: 'long', timeZone: 'UTC' })
  return (
    <BlockKeys label={text.region}>
      <div className="relative min-w-[56rem] px-4 pb-4">
        <div className="relative mt-3 h-6 text-2xs font-semibold" aria-hidden>
          {isIn(placeOf(now, scale)) && (
            <span
              className="absolute -translate-x-1/2 whitespace-nowrap rounded-xs bg-primary px-1.5 py-0.5 text-on-primary"
              style={{ left: `clamp(3.5rem, ${placeOf(now, scale)}%, calc(100% - 3.5rem))` }}
            >
              {text.todayOn(say.dayMonth(now))}
            </span>
          )}
          {calendar.freezes.map(one => (
            <span
              key={`${one.name} ${one.firstOn}`}
              className="absolute whitespace-nowrap rounded-xs border border-late-line bg-late-bg px-1.5 py-px text-late-fg"
              style={{ left: percent(Math.min(at(one.firstOn), 78)) }}
            >
              {text.freezeOn(say.dayMonth(copenhagenInstant(one.firstOn)), say.dayMonth(copenhagenInstant(one.lastOn)))}
            </span>
          ))}
          {isIn(limit) && (
            <span
              className="absolute top-6 whitespace-nowrap rounded-xs border border-soon-line bg-soon-bg px-1.5 py-px text-soon-fg"
              style={{ left: percent(Math.min(limit, 80)) }}
            >
              {text.noticeOn(calendar.noticeDays, say.dayMonth(copenhagenInstant(calendar.earliestOn)))}
            </span>
          )}
        </div>
        <div className="relative mt-7 h-11 text-2xs" aria-hidden>
          {months.map(day => (
            <span
              key={day}
              className="absolute top-0 border-l border-ink-2 pl-1.5 font-semibold"
              style={{ left: percent(at(day)) }}
            >
              {monthName.format(new Date(`${day}T12:00:00Z`))}
            </span>
          ))}
          {days.map(day => (
            <span key={day} className="absolute top-5 pl-1.5 text-ink-2" style={{ left: percent(at(day)) }}>
              {text.week(isoWeek(day).week)}
            </span>
          ))}
          {limit > 0 && (
            <span
              className="absolute bottom-0 h-1 bg-soon-line"
              style={{ left: percent(placeOf(now, scale)), right: percent(100 - limit) }}
            />
          )}
        </div>
        <div className="relative border-t border-line">
          <div className="pointer-events-none absolute inset-0" aria-hidden>
            {days.slice(1).map(day => (
              <span key={day} className="absolute inset-y-0 border-l border-line" style={{ left: percent(at(day)) }} />
            ))}
            {calendar.freezes.map(one => (
              <span
                key={`${one.name} ${one.firstOn}`}
                className="absolute inset-y-0"
                style={{
                  ...hatch,
                  left: percent(at(one.firstOn)),
                  right: percent(100 - placeOf(endOfDate(one.lastOn), scale)),
                }}
              />
            ))}
            {isIn(limit) && (
              <span
                className="absolute inset-y-0 border-l-2 border-dashed border-soon-line"
                style={{ left: percent(limit) }}
              />
            )}
            {isIn(placeOf(now, scale)) && (
              <span
                className="absolute inset-y-0 z-10 border-l-2 border-primary"
                style={{ left: percent(placeOf(now, scale)) }}
              />
            )}
          </div>
          {lanes.map(lane => (
            <div key={lane.id}>
              <h3 className="relative z-[11] border-b border-line bg-sunken px-2 py-1 text-sm font-semibold">
                {lane.name}
              </h3>
              {lane.rows.map(row => (
                <ul key={row[0]?.key} className="relative h-11 border-b border-line">
                  {row.map(plan => (
                    <Block
                      key={plan.key}
                      plan={plan}
                      href={hrefOf(plan)}
                      isChosen={plan.number !== null && plan.number === chosen}
                      scale={scale}
                      calendar={calendar}
                      first={from}
                    />
                  ))}
                </ul>
              ))}
            </div>
          ))}
        </div>
      </div>
    </BlockKeys>
  )
}

type BlockProps = Readonly<{
  plan: Plan
  href: string | null
  isChosen: boolean
  scale: Scale
  calendar: Calendar
  first: string
}>

function Block({ plan, href, isChosen, scale, calendar, first }: BlockProps) {
  const place = placeOf(plan.from, scale)
  const isLeft = standsLeft(place)
  const notice = plan.receivedAt && placeOf(plan.receivedAt, scale)
  const side = isLeft ? { right: `calc(${100 - place}% - 1.125rem)` } : { left: percent(place) }
  const words = (
    <>
      <span className={`flex ${isLeft ? 'justify-end' : ''}`}>
        <PlanMark kind={plan.kind} />
      </span>
      <span className="mt-px block whitespace-nowrap bg-surface/80 text-2xs">
        <span className={`font-semibold ${isChosen ? 'text-link underline' : ''}`}>{plan.title}</span>{' '}
        <span className={plan.kind === 'shut' ? 'font-semibold text-late-fg' : 'text-ink-2'}>{plan.fact}</span>
        <span className="sr-only">
          , {plan.owner.name}, {plan.when}
        </span>
      </span>
    </>
  )
  return (
    <li>
      {notice !== null && notice < place && (
        <span
          aria-hidden
          className={`absolute top-[0.8rem] h-px bg-ink-2 ${notice > 0 ? 'before:absolute before:-top-1 before:h-2 before:border-l before:border-ink-2' : ''}`}
          style={{ left: percent(notice), right: percent(100 - place) }}
        />
      )}
      {href && plan.move ? (
        <MovingBlock
          href={href}
          number={plan.number}
          move={plan.move}
          from={plan.from.getTime()}
          when={plan.when}
          side={side}
          first={first}
          days={WEEKS * 7}
          today={copenhagenDate(new Date(calendar.asOf))}
          noticeDays={calendar.noticeDays}
          freezes={calendar.freezes}
        >
          {words}
        </MovingBlock>
      ) : href ? (
        <Link
          href={href}
          scroll={false}
          prefetch={false}
          data-from={plan.from.getTime()}
          data-number={plan.number}
          title={plan.when}
          className="absolute top-1 z-20 rounded-xs hover:underline"
          style={side}
        >
          {words}
        </Link>
      ) : (
        <span className="absolute top-1 z-20" style={side} title={plan.when}>
          {words}
        </span>
      )}
    </li>
  )
}
