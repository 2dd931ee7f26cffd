'use client'
import { fill } from '#app/_words/fill.ts'
import type { IncidentPageQuery } from '#graphql/generated/operations.ts'
import { audience } from './audience.ts'
import { useLanguage } from './language.tsx'

type Props = Readonly<{
  incident: NonNullable<IncidentPageQuery['incident']>
  number: number
  typed: Readonly<Record<string, string>>
  isOwing: boolean
}>

/** The status as the counterpart will read it. */
export function StatusPreview({ incident, number, typed, isOwing }: Props) {
  const { words, language } = useLanguage()
  const { status, log } = words.room
  const lines = [
    [log.situation, typed.situation],
    [log.handling, typed.handling],
    [log.nextStep, typed.nextStep],
  ].filter(([, said]) => said?.trim())
  return (
    <section className="mt-3 rounded-card border border-dashed border-line-strong p-4" aria-label={status.previewTitle}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 text-xs">
        <dt className="text-ink-2">{status.to}</dt>
        <dd>{audience(incident, isOwing, words, language)}</dd>
        <dt className="text-ink-2">{status.subject}</dt>
        <dd className="font-semibold">
          [{incident.number}]{' '}
          {fill(status.mailSubject, { priority: incident.priority, n: number, title: incident.title })}
        </dd>
      </dl>
      <div className="mt-3 space-y-2 border-t border-line pt-3">
        {lines.map(([label, said]) => (
          <p key={label} className="max-w-[66ch] whitespace-pre-wrap">
            <b>{label}:</b> {said}
          </p>
        ))}
        {lines.length === 0 && <p className="text-ink-2">{status.empty}</p>}
      </div>
    </section>
  )
}
