import { Download, Pencil } from 'lucide-react'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { annexWords } from '#app/_words/annex-words.ts'
import { counted } from '#app/_words/counted.ts'
import { format } from '#app/_words/format.ts'
import { words } from '#app/_words/words.ts'
import { AnnexPageDocument } from '#graphql/generated/operations.ts'
import { AnnexForm } from './annex-form.tsx'
import { annexHref } from './annex-href.ts'
import { ContactsFile } from './contacts-file.tsx'
import { OnCallSecretCard } from './on-call-secret-card.tsx'
import { SupplierPartsCard } from './supplier-parts-card.tsx'
import { TasksCard } from './tasks-card.tsx'
import { TestsCard } from './tests-card.tsx'
import { VersionView } from './version-view.tsx'
import { VersionsCard } from './versions-card.tsx'

export type AnnexSearch = Promise<Readonly<Record<string, string | string[] | undefined>>>

/** One organisation's annex: what counts now, what is to be done, its versions; and for its owner the form (section 7). */
export async function AnnexPage({
  organisationId,
  searchParams,
}: Readonly<{ organisationId: string; searchParams: AnnexSearch }>) {
  const [{ annex, annexVersions, viewer }, search, tongue] = await Promise.all([
    ask(AnnexPageDocument, { organisationId }),
    searchParams,
    language(),
  ])
  if (!annex) notFound()
  const { page: text, form } = annexWords(tongue)
  const say = format(tongue)
  const { deviation: deviates } = words(tongue).parties
  const deviation = viewer?.organisation.annexDeviation
  const { inForce, coming, draft, organisation, viewerMay } = annex
  const href = annexHref(organisation)
  const name = text.annex[annex.kind]
  const mayEdit = viewerMay.includes('saveAnnexDraft')
  const isEditing = search.edit === 'yes' && mayEdit
  const trail = (
    <Link href={isEditing ? href : '/contacts'} className="link">
      {isEditing ? text.title(name, organisation.name) : text.back}
    </Link>
  )
  if (isEditing) {
    return (
      <>
        <PageHeader title={form.title(name)} facts={form.lead} trail={trail} />
        <ContactsFile expectedVersion={annex.latestVersion} expectedRevision={draft?.revision ?? 0} />
        <AnnexForm
          key={draft?.revision ?? 0}
          annex={annex}
          content={draft ?? coming ?? inForce ?? null}
          href={href}
          isAub={organisation.kind === 'AUB'}
        />
      </>
    )
  }
  const facts = inForce
    ? [
        text.version(inForce.version),
        inForce.status === 'SUPERSEDED' ? text.ownWord : text.status[inForce.status],
        text.validFrom(say.dateTime(inForce.validFrom)),
        ...(inForce.confirmedAt ? [text.confirmed(say.date(inForce.confirmedAt))] : []),
      ].join(' · ')
    : text.none
  const kept = Number(search.kept ?? 0)
  return (
    <>
      <PageHeader
        title={text.title(name, organisation.name)}
        facts={facts}
        trail={trail}
        actions={
          <div className="flex flex-wrap gap-2 print:hidden">
            {inForce && (
              <a href={`/contacts/annex-pdf/${inForce.id}`} className={buttonStyle()} download>
                <Download aria-hidden size={16} />
                {text.pdf}
              </a>
            )}
            {mayEdit && (
              <Link href={`${href}?edit=yes`} className={buttonStyle('primary')}>
                <Pencil aria-hidden size={16} />
                {draft ? text.continueDraft : inForce ? text.edit : text.begin}
              </Link>
            )}
          </div>
        }
      />
      {search.sent === 'yes' && (
        <p role="status" className="mb-4 rounded-card border border-met-line bg-met-bg px-4 py-3 text-met-fg">
          {text.sent} {kept > 0 && counted(text.kept, kept, tongue)}
        </p>
      )}
      {search.saved === 'yes' && (
        <p role="status" className="mb-4 rounded-card border border-info-line bg-info-bg px-4 py-3 text-info-fg">
          {text.saved}
        </p>
      )}
      {annex.isAgreementActive === false && (
        <p className="mb-4 rounded-card border border-soon-line bg-soon-bg px-4 py-3 text-soon-fg">
          {text.agreementPending}
        </p>
      )}
      {deviation && annex.kind === 'ANNEX_1' && (
        <p className="mb-4 rounded-card border border-info-line bg-info-bg px-4 py-3 text-info-fg wrap-anywhere">
          {[`${deviates.own}: ${deviation.text}`, deviation.phone, deviation.mailbox, deviation.outOfHoursMailbox]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {coming && (
        <p className="mb-4 rounded-card border border-info-line bg-info-bg px-4 py-3 text-info-fg">
          {text.coming(coming.version, say.dateTime(coming.validFrom))}
        </p>
      )}
      <div className="grid grid-cols-1 gap-4 xl:grid-cols-[minmax(0,1fr)_24rem] xl:items-start">
        <div className="grid gap-4">
          {inForce ? (
            <VersionView version={inForce} language={tongue} />
          ) : (
            <p className="rounded-card border border-line bg-surface p-4">{text.noneWhy}</p>
          )}
          <VersionsCard versions={annexVersions} language={tongue} />
        </div>
        <div className="grid gap-4">
          <TasksCard annex={annex} language={tongue} />
          {(viewerMay.includes('testContact') || annex.contactTests.length > 0) && (
            <TestsCard annex={annex} language={tongue} />
          )}
          {viewerMay.includes('rotateOnCallSecret') && <OnCallSecretCard language={tongue} />}
          {annex.supplierParts.length > 0 && <SupplierPartsCard annex={annex} language={tongue} />}
        </div>
      </div>
    </>
  )
}
