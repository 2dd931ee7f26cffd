import { createHash } from 'node:crypto'
import PDFDocument from 'pdfkit'
import type { AnnexVersionRow } from '#db/queries/annex-versions.ts'
import { annexChanges } from '#domain/annex-change.ts'
import { formatPhone } from '#domain/contact.ts'
import { sayAnnex, sayAnnexField } from '#domain/say-annex.ts'
import { sayInstant } from '#domain/say-time.ts'

export type Paper = Readonly<{ bytes: Buffer; checksum: string; fileName: string }>

const INK = '#16202A'
const MUTED = '#4A5662'
const margin = 56

/** Numbers as Danes read them; everything else as it stands in the annex. */
const readable = (text: string) => text.replaceAll(/\+45\d{8}/g, number => formatPhone(number, 'da'))

/**
 * A version of an annex on paper, tagged so that it can be read aloud, in Danish as it goes to Digital Post. It
 * says only what the version says, so the same version always gives the same bytes.
 */
export async function annexPaper(version: AnnexVersionRow, organisationName: string): Promise<Paper> {
  const name = sayAnnex(version.kind, 'da')
  const title = `${name} til instruks for driftssamarbejde – ${organisationName}`
  const document = new PDFDocument({
    size: 'A4',
    margin,
    tagged: true,
    lang: 'da',
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: title,
      Producer: 'AUB Driftssamarbejde',
      Creator: organisationName,
      CreationDate: version.validFrom,
    },
  })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>(resolve => document.on('end', () => resolve()))
  const root = document.struct('Document')
  document.addStructure(root)
  const write = (tag: string, size: number, colour: string, text: string, font = 'Helvetica') => {
    root.add(document.struct(tag, {}, () => document.font(font).fontSize(size).fillColor(colour).text(text)))
  }
  write('H1', 18, INK, title, 'Helvetica-Bold')
  document.moveDown(0.3)
  write('P', 10, MUTED, `Version ${version.version}, gælder fra ${sayInstant(version.validFrom, 'da')}`)
  if (version.completedBy) write('P', 10, MUTED, `Udfyldt af ${version.completedBy}`)
  for (const { field, after } of annexChanges(null, version)) {
    document.moveDown(0.5)
    write('H2', 10, MUTED, sayAnnexField(field, 'da'))
    write('P', 11, INK, readable(after ?? ''))
  }
  root.end()
  document.end()
  await ended
  const bytes = Buffer.concat(chunks)
  const checksum = createHash('sha256').update(bytes).digest('hex')
  const slug = organisationName.toLowerCase().replaceAll(/[^a-z0-9æøå]+/g, '-')
  return { bytes, checksum, fileName: `${name.toLowerCase().replace(' ', '-')}-${slug}-v${version.version}.pdf` }
}
