import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'

/** One mail that would have left, as the demo's mailbox keeps it: a JSON file and the raw .eml beside it. */
export type StoredMail = Readonly<{
  id: string
  messageId: string
  acceptedAt: string
  from: string
  to: string[]
  subject: string
  text: string
  html: string | null
  headers: Record<string, string>
  attachments: { name: string; type: string; bytes: number }[]
  /** How often the same Message-ID came again. Like a real mail server, the mailbox keeps the first and drops the rest. */
  repeats: number
}>

export type MailQuery = Readonly<{ limit?: number; after?: string; to?: string; subject?: string }>

const idForm = /^[0-9TZ-]+-[0-9a-f]{12}(-\d+)?$/
const pathOf = (folder: string, id: string, ending: string) => join(folder, `${id}.${ending}`)

/** Ids by time of acceptance, oldest first. */
export const mailIds = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(name => name.endsWith('.json'))
        .map(name => name.slice(0, -5))
        .sort()
    : []

export function readMail(folder: string, id: string): StoredMail | undefined {
  if (!idForm.test(id) || !existsSync(pathOf(folder, id, 'json'))) return undefined
  return JSON.parse(readFileSync(pathOf(folder, id, 'json'), 'utf8')) as StoredMail
}

export function readRawMail(folder: string, id: string): Buffer | undefined {
  if (!idForm.test(id) || !existsSync(pathOf(folder, id, 'eml'))) return undefined
  return readFileSync(pathOf(folder, id, 'eml'))
}

/** Newest first; `after` is the id or the instant that the reader has seen already. */
export function listMails(folder: string, query: MailQuery = {}): StoredMail[] {
  const from = query.after?.replaceAll(':', '-').replaceAll('.', '-') ?? ''
  const found: StoredMail[] = []
  for (const id of mailIds(folder).reverse()) {
    if (id <= from || found.length >= (query.limit ?? 100)) break
    const mail = readMail(folder, id)
    if (mail && isWanted(mail, query)) found.push(mail)
  }
  return found
}

function isWanted(mail: StoredMail, query: MailQuery): boolean {
  const has = (text: string, part: string | undefined) => !part || text.toLowerCase().includes(part.toLowerCase())
  return has(mail.to.join(' '), query.to) && has(mail.subject, query.subject)
}

/** Written and renamed before the sender hears that the mail was accepted. */
export async function storeMail(
  folder: string,
  input: { raw: Buffer; to: string[]; seen: Map<string, string>; at: Date },
) {
  const parsed = await simpleParser(input.raw, { skipImageLinks: true })
  const messageId = parsed.messageId ?? `<none-${createHash('sha256').update(input.raw).digest('hex').slice(0, 24)}>`
  const known = readMail(folder, input.seen.get(messageId) ?? '')
  if (known) return keep(folder, { ...known, repeats: known.repeats + 1 })
  const time = input.at.toISOString().replaceAll(':', '-').replaceAll('.', '-')
  const base = `${time}-${createHash('sha256').update(messageId).digest('hex').slice(0, 12)}`
  let id = base
  for (let count = 2; existsSync(pathOf(folder, id, 'json')); count += 1) id = `${base}-${count}`
  const mail: StoredMail = {
    id,
    messageId,
    acceptedAt: input.at.toISOString(),
    from: parsed.from?.text ?? '',
    to: input.to,
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html || null,
    headers: Object.fromEntries(parsed.headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()])),
    attachments: parsed.attachments.map(part => ({
      name: part.filename ?? '',
      type: part.contentType,
      bytes: part.size,
    })),
    repeats: 0,
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  write(pathOf(folder, id, 'eml'), input.raw)
  input.seen.set(messageId, id)
  return keep(folder, mail)
}

function keep(folder: string, mail: StoredMail): StoredMail {
  write(pathOf(folder, mail.id, 'json'), JSON.stringify(mail, null, 1))
  return mail
}

function write(path: string, content: string | Buffer): void {
  writeFileSync(`${path}.draft`, content)
  renameSync(`${path}.draft`, path)
}
