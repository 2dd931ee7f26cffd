import type { Metadata } from 'next'
import { ask } from '#app/_graph/ask.ts'
import { organisationsToChoose } from '#app/_graph/organisations-to-choose.ts'
import { language } from '#app/_graph/preferences.ts'
import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { calendarWords } from '#app/_words/calendar-words.ts'
import { format } from '#app/_words/format.ts'
import { actOnPlans } from '#app/(app)/changes/_planning/act-on-plans.ts'
import { PlanningLinks } from '#app/(app)/changes/_planning/planning-links.tsx'
import { TemplatesPageDocument } from '#graphql/generated/operations.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: calendarWords(await language()).templates.title }
}

/** The standard changes that AUB has approved beforehand. */
export default async function TemplatesPage() {
  const [tongue, page, choices] = await Promise.all([
    language(),
    ask(TemplatesPageDocument, {}),
    organisationsToChoose('SUPPLIER'),
  ])
  const all = calendarWords(tongue)
  const text = all.templates
  const say = format(tongue)
  const mayApprove = page.viewer?.may.includes('approveStandardTemplate') ?? false
  const services = Object.entries(all.services).map(([value, label]) => ({ value, label }))
  const suppliers = choices.map(one => ({ value: one.id, label: one.name }))
  return (
    <>
      <PageHeader title={text.title} facts={text.lead} trail={<PlanningLinks language={tongue} />} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid gap-3">
          {page.approvedTemplates.length === 0 && <p>{text.none}</p>}
          {page.approvedTemplates.map(one => (
            <Card
              key={one.id}
              id={one.id}
              title={one.title}
              aside={
                <>
                  {one.isAllowedInFreeze && <Chip tone="info">{text.inFreezeYes}</Chip>}
                  {one.revokedAt && <Chip tone="late">{text.revoked}</Chip>}
                </>
              }
            >
              <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
                {(['scope', 'steps', 'limits'] as const).map(field => (
                  <div key={field} className="contents">
                    <dt className="font-semibold">{text[field]}</dt>
                    <dd className="whitespace-pre-wrap wrap-anywhere">{one[field]}</dd>
                  </div>
                ))}
              </dl>
              <p className="mt-2 text-xs text-ink-2">
                {one.services.map(service => all.services[service]).join(', ')} ·{' '}
                {one.suppliers ? one.suppliers.map(each => each.name).join(', ') : text.everybody} ·{' '}
                {one.validTo ? text.until(say.date(`${one.validTo}T12:00:00Z`)) : text.forever} ·{' '}
                {text.uses(one.usesTaken, one.mostUses ?? null)} · {one.approvedBy}, {say.date(one.approvedAt)}
              </p>
              {one.revokeReason && <p className="mt-1 text-sm">{one.revokeReason}</p>}
              {mayApprove && !one.revokedAt && (
                <details className="mt-2">
                  <summary className="link cursor-pointer text-sm">{text.revoke}</summary>
                  <div className="mt-2">
                    <DataForm
                      id={`revoke-${one.id}`}
                      serve={actOnPlans}
                      hidden={{ act: 'revoke', id: one.id, expectedVersion: String(one.version) }}
                      inputs={[{ kind: 'area', name: 'reason', label: text.reason }]}
                      label={text.revoke}
                      spoken={`${text.revoke}: ${one.title}`}
                      look="danger"
                    />
                  </div>
                </details>
              )}
            </Card>
          ))}
        </div>
        {mayApprove && (
          <Card id="new" title={text.new}>
            <DataForm
              id="new-template"
              serve={actOnPlans}
              hidden={{ act: 'approve' }}
              inputs={[
                { kind: 'text', name: 'title', label: text.heading },
                { kind: 'area', name: 'scope', label: text.scope },
                { kind: 'area', name: 'steps', label: text.steps },
                { kind: 'area', name: 'limits', label: text.limits },
                { kind: 'checks', name: 'services', label: text.servicesLabel, values: [], options: services },
                { kind: 'checks', name: 'suppliers', label: text.suppliers, values: [], options: suppliers },
                { kind: 'date', name: 'validTo', label: text.validTo, hint: 'dd.mm.åååå', isOptional: true },
                { kind: 'text', name: 'mostUses', label: text.mostUses, isOptional: true },
                {
                  kind: 'checks',
                  name: 'isAllowedInFreeze',
                  label: text.inFreeze,
                  values: [],
                  options: [{ value: 'yes', label: text.inFreezeYes }],
                },
              ]}
              label={text.approve}
              look="primary"
            />
          </Card>
        )}
      </div>
    </>
  )
}
