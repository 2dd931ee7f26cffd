import { ExternalLink, TriangleAlert } from 'lucide-react'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { format } from '#app/_words/format.ts'
import { referenceWords } from '#app/_words/reference-words.ts'
import { InstruksPageDocument } from '#graphql/generated/operations.ts'
import { confirmCopy, switchService } from './act-on-instruks.ts'

const Outside = ({ href, label }: Readonly<{ href: string; label: string }>) => (
  <a href={href} rel="noreferrer" className="link inline-flex items-center gap-1 wrap-anywhere">
    {label}
    <ExternalLink aria-hidden size={14} className="shrink-0" />
  </a>
)

/** The Instruks in force beside the published one, the law behind it, and AUB's services (Instruks 2, 2.1, 6). */
export default async function InstruksSettingsPage() {
  const [page, tongue] = await Promise.all([ask(InstruksPageDocument, {}), language()])
  const { instructionCopy: copy, legalBases, interfaceServices, viewer, installation } = page
  const text = referenceWords(tongue)
  const say = format(tongue)
  const may = (verb: string) => viewer?.may.includes(verb)
  const isAub = viewer?.organisation.kind === 'AUB'
  return (
    <div className="grid max-w-4xl gap-4">
      <Card id="copy" title={text.copy.title}>
        <p className="mb-3 text-sm text-ink-2">{text.copy.lead}</p>
        <p>
          <span className="text-ink-2">{text.copy.version}:</span> <strong>{copy.label}</strong>{' '}
          {text.copy.since(say.date(copy.validFrom))}
        </p>
        <p>
          <span className="text-ink-2">{text.copy.published}:</span>{' '}
          <Outside href={copy.address} label={copy.address} />
        </p>
        {isAub && (
          <p className="mt-3">
            {copy.confirmedAt
              ? text.copy.confirmed(say.near(copy.confirmedAt, installation.now), copy.confirmedByName ?? '')
              : text.copy.never}
          </p>
        )}
        {copy.isOld && (
          <p className="mt-3 flex gap-2 rounded-control border border-soon-line bg-soon-bg p-3 text-soon-fg">
            <TriangleAlert aria-hidden size={18} className="mt-0.5 shrink-0" />
            {text.copy.old}
          </p>
        )}
        {may('confirmInstruction') && (
          <div className="mt-3">
            <DataForm
              id="copy"
              serve={confirmCopy}
              hidden={{ versionId: copy.versionId }}
              label={text.copy.confirm}
              look={copy.isOld ? 'primary' : 'secondary'}
            />
          </div>
        )}
      </Card>
      <Card id="services" title={text.services.title}>
        <p className="mb-3 text-sm text-ink-2">{text.services.lead}</p>
        <ul className="divide-y divide-line">
          {interfaceServices.map(service => (
            <li key={service.code} className="flex flex-wrap items-center justify-between gap-3 py-2">
              <span>
                {service.name}{' '}
                <span className="block text-xs text-ink-2">
                  {service.isNamed
                    ? text.services.named
                    : service.switchedAt &&
                      text.services.by(service.switchedByName ?? '', say.near(service.switchedAt, installation.now))}
                </span>
              </span>
              <span className="flex items-center gap-3">
                <Chip tone={service.isOn ? 'met' : 'neutral'}>
                  {service.isOn ? text.services.on : text.services.off}
                </Chip>
                {!service.isNamed && may('switchInterfaceService') && (
                  <DataForm
                    id={service.code}
                    serve={switchService}
                    hidden={{ code: service.code, isOn: service.isOn ? 'no' : 'yes' }}
                    label={service.isOn ? text.services.switchOff : text.services.switchOn}
                  />
                )}
              </span>
            </li>
          ))}
        </ul>
      </Card>
      <Card id="bases" title={text.bases.title}>
        <p className="mb-3 text-sm text-ink-2">{text.bases.lead}</p>
        <ul className="list-disc space-y-1 pl-5" lang="da">
          {legalBases.map(({ title, paragraph, link }) => (
            <li key={title}>
              <Outside href={link} label={`${title} ${paragraph.replace(' ', '\u00a0')}`} />
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}
