import Link from 'next/link'
import { Card } from '#app/_parts/card.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'
import { changeWords } from '#app/_words/change-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import type { Change } from './change-page.ts'

type Props = Readonly<{ change: Change; language: Language }>

/** What the notice says, whom it affects and what it builds on. */
export function AboutCard({ change, language }: Props) {
  const all = changeWords(language)
  const { form, page: text } = all
  const say = format(language)
  const { reporter } = change
  const level = (value: 'HIGH' | 'MEDIUM' | 'LOW' | null) => value && all.levels[value]
  const rows: readonly (readonly [string, React.ReactNode])[] = [
    [form.description, change.description],
    [form.businessConsequence, change.businessConsequence],
    [form.services, change.services.map(one => all.services[one]).join(', ')],
    [form.affectsAub, change.affectsAub && all.affects[change.affectsAub]],
    [change.affectsAub === 'NO' ? form.affectsAubReason : text.reason, change.affectsAubReason],
    [form.urgency, level(change.urgency)],
    [form.impact, level(change.impact)],
    [form.riskLevel, [level(change.riskLevel), change.riskText].filter(Boolean).join(': ')],
    [form.userImpact, change.userImpact],
    [form.rollbackPlan, change.rollbackPlan],
    [form.testPlan, change.testPlan],
    [form.communicationPlan, change.communicationPlan],
    [text.counterpart, change.counterpart?.name],
    [text.submitted, change.submittedAt && say.dateTime(change.submittedAt)],
    [text.received, change.noticeReceivedAt && say.dateTime(change.noticeReceivedAt)],
    [
      text.reporter,
      reporter &&
        [reporter.name, reporter.department, reporter.location, reporter.phone && phoneText(reporter.phone, language)]
          .filter(Boolean)
          .join(', '),
    ],
    [text.schools, change.affectedSchools.map(one => one.name).join(', ')],
    [
      text.incidents,
      change.incidents.length > 0 &&
        change.incidents.map(one => (
          <Link key={one.id} href={`/incidents/${one.number}`} className="link block">
            {one.number} · {one.title}
          </Link>
        )),
    ],
    [
      text.problem,
      change.problem && (
        <Link key={change.problem.id} href={`/problems/${change.problem.number}`} className="link">
          {change.problem.number} · {change.problem.title}
        </Link>
      ),
    ],
    [text.template, change.template && `${change.template.title}: ${change.template.scope}`],
    [text.external, change.externalRef && `${change.externalRef.system} ${change.externalRef.id}`],
  ]
  return (
    <Card id="about" title={text.about}>
      <dl className="space-y-3">
        {rows
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt className="text-2xs text-ink-2">{label}</dt>
              <dd className="max-w-[66ch] whitespace-pre-wrap wrap-anywhere">{value}</dd>
            </div>
          ))}
      </dl>
    </Card>
  )
}
