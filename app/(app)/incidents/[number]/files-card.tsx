import { FileText, Lock } from 'lucide-react'
import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { attachmentWords } from '#app/_words/attachment-words.ts'
import { fill } from '#app/_words/fill.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import type { Case, CaseViewer } from './case-page.ts'
import { AddFile } from './files/add-file-form.tsx'

type Props = Readonly<{ incident: Case; viewer: CaseViewer | null; now: string; language: Language }>

const KILO = 1024

/** The files of the case, to save; and the way to add one (screens 5.6). */
export function FilesCard({ incident, viewer, now, language }: Props) {
  const text = attachmentWords(language)
  const say = format(language)
  const size = (bytes: number) =>
    bytes < KILO * KILO
      ? `${say.number(Math.ceil(bytes / KILO))} kB`
      : `${say.number(Math.round(bytes / KILO / KILO))} MB`
  const { attachments: files } = incident
  return (
    <Card id="files" title={text.title}>
      {files.length === 0 && <p className="text-ink-2">{text.none}</p>}
      <ul className="grid gap-3 empty:hidden">
        {files.map(file => (
          <li key={file.attachmentId}>
            <a
              href={`/incidents/${incident.number}/files/${file.attachmentId}`}
              download={file.name}
              className="link inline-flex items-start gap-1.5 font-semibold wrap-anywhere"
            >
              <FileText aria-hidden size={16} className="mt-1 shrink-0" />
              {file.name}
            </a>{' '}
            {file.isPrivate && (
              <Chip tone="neutral">
                <Lock aria-hidden size={12} />
                {text.isPrivate}
              </Chip>
            )}
            <span className="block text-2xs text-ink-2 tabular-nums">
              {size(file.size)} · {say.near(file.addedAt, now)} ·{' '}
              {file.organisation
                ? fill(text.by, { who: file.addedByName, org: file.organisation.name })
                : file.addedByName}
            </span>
          </li>
        ))}
      </ul>
      {incident.viewerMay.includes('addAttachment') && (
        <AddFile id={incident.id} own={viewer?.organisation.name ?? ''} text={text} />
      )}
    </Card>
  )
}
