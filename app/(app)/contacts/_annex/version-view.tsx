import type { ReactNode } from 'react'
import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'
import { annexWords } from '#app/_words/annex-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import type { AnnexContentFragment, HoursShownFragment } from '#graphql/generated/operations.ts'
import { WeekStrip } from './week-strip.tsx'

type Props = Readonly<{ version: AnnexContentFragment; language: Language }>

/** What a version of an annex says, in the order of the form. */
export function VersionView({ version, language }: Props) {
  const { page: text } = annexWords(language)
  const phone = (number: string | null | undefined) => (number ? phoneText(number, language) : null)
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [text.unitFacts.phone, phone(version.phone)],
    [text.unitFacts.mailbox, version.mailbox],
    [text.unitFacts.outOfHours, version.outOfHoursMailbox],
    [text.unitFacts.onCall, phone(version.onCallPhone)],
    [text.unitFacts.onCallAddress, version.onCallAddress],
    [text.unitFacts.statusPage, version.statusPageUrl],
  ]
  return (
    <>
      <Card id="unit" title={`${text.unit}: ${version.unitName ?? text.empty}`}>
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
          {facts.map(([label, value]) => value && <Fact key={label} label={label} value={value} />)}
        </dl>
      </Card>
      <Card id="hours" title={text.hours} aside={<HoursAside hours={version.hours} language={language} />}>
        <HoursView hours={version.hours} language={language} />
      </Card>
      <Card id="people" title={text.contacts}>
        <ul className="grid gap-4 sm:grid-cols-2">
          {version.contacts.map(one => (
            <Person
              key={`${one.role} ${one.name} ${one.email}`}
              role={one.roleText}
              name={one.name}
              lines={[[one.department, one.location].filter(Boolean).join(', '), phone(one.phone), one.email]}
              endedOn={one.endedOn ?? null}
              language={language}
            />
          ))}
        </ul>
        {version.contacts.length === 0 && <p className="text-ink-2">{text.empty}</p>}
      </Card>
      <Card id="ladder" title={text.escalation}>
        <ol className="grid gap-4 sm:grid-cols-2">
          {version.escalation.map(one => (
            <Person
              key={`${one.level} ${one.name}`}
              role={annexWords(language).contacts.level(one.level)}
              name={one.name}
              lines={[
                phone(one.phone),
                one.email,
                one.deputy &&
                  `${text.deputy}: ${[one.deputy.name, phone(one.deputy.phone)].filter(Boolean).join(', ')}`,
              ]}
              endedOn={one.endedOn ?? null}
              language={language}
            />
          ))}
        </ol>
      </Card>
      <Card id="points" title={text.points}>
        {version.points.length === 0 && <p className="text-ink-2">{text.noPoints}</p>}
        <ul className="grid gap-4 sm:grid-cols-2">
          {version.points.map(one => (
            <Person
              key={one.receivesText}
              role={one.receivesText}
              name={one.name}
              lines={[
                phone(one.phone),
                one.mailbox,
                one.hours?.week
                  .filter(day => day.text)
                  .map(day => `${annexWords(language).form.weekdays[day.weekday - 1]?.slice(0, 3)} ${day.text}`)
                  .join(' · '),
              ]}
              endedOn={null}
              language={language}
            />
          ))}
        </ul>
      </Card>
    </>
  )
}

const Fact = ({ label, value }: Readonly<{ label: string; value: ReactNode }>) => (
  <div className="min-w-0">
    <dt className="text-xs text-ink-2">{label}</dt>
    <dd className="wrap-anywhere">{value}</dd>
  </div>
)

type PersonProps = Readonly<{
  role: string
  name: string
  lines: readonly (string | null | undefined)[]
  endedOn: string | null
  language: Language
}>

function Person({ role, name, lines, endedOn, language }: PersonProps) {
  const { page: text } = annexWords(language)
  return (
    <li className="min-w-0">
      <p className="text-xs text-ink-2">{role}</p>
      <p className="font-semibold">{name}</p>
      {lines.map(
        line =>
          line && (
            <p key={line} className="text-sm wrap-anywhere">
              {line}
            </p>
          ),
      )}
      {endedOn && <p className="text-sm text-ink-2">{text.until(format(language).date(endedOn))}</p>}
    </li>
  )
}

function HoursAside({ hours, language }: Readonly<{ hours: HoursShownFragment; language: Language }>) {
  const { page: text } = annexWords(language)
  return (
    <>
      {text.week(format(language).number(hours.openHoursPerWeek))}
      {hours.hasFewHours && <Chip tone="soon">{text.fewHours}</Chip>}
    </>
  )
}

function HoursView({ hours, language }: Readonly<{ hours: HoursShownFragment; language: Language }>) {
  const { page: text, form } = annexWords(language)
  return (
    <>
      <dl className="grid gap-1.5">
        {hours.week.map(day => (
          <div
            key={day.weekday}
            className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-center gap-x-3 sm:grid-cols-[5.5rem_minmax(0,1fr)_14rem]"
          >
            <dt className="text-sm">{form.weekdays[day.weekday - 1]}</dt>
            <dd className="text-sm tabular-nums sm:order-last">{day.text || text.closed}</dd>
            <dd className="max-sm:hidden" aria-hidden="true">
              <WeekStrip spans={day.spans} />
            </dd>
          </div>
        ))}
      </dl>
      <dl className="mt-4 grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {hours.closed.length > 0 && (
          <Fact label={text.closedDays} value={hours.closed.map(one => text.closings[one] ?? one).join(', ')} />
        )}
        {hours.special.length > 0 && (
          <Fact label={text.special} value={hours.special.map(one => `${one.date}: ${one.text}`).join(', ')} />
        )}
      </dl>
    </>
  )
}
