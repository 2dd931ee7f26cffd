import type { MailData } from '#db/mail-data.ts'
import { LINK, unsealed } from '#db/sealed.ts'
import { maskCivilNumbers } from '#domain/civil-number.ts'
import { actOf } from './act-of.ts'
import { draftMail } from './draft-mail.ts'
import { frame } from './frame.ts'
import { htmlOf } from './html.ts'
import { type Page, textOf } from './page.ts'
import type { Language } from './say.ts'

export type Mail = Readonly<{ subject: string; text: string; html: string }>

type Input = Readonly<{ data: MailData; language: Language; publicUrl: string; linkSecret: string; today: string }>

/** The mail of a delivery. `today` ('YYYY-MM-DD') is the platform's; it tells a birth date from a later one. */
export function renderMail(input: Input): Mail {
  const { language, publicUrl, today } = input
  const data = withoutCivilNumbers(input.data, today)
  const draft = draftMail(data, language)
  const of = data.case ?? ('file' in data ? data.file : null)
  const around = frame(of, data.reason, language)
  const page: Page = {
    language,
    draft,
    subject: oneLine(of ? `[${of.number}] ${draft.headline}` : draft.headline),
    facts: [...draft.facts, ...around.facts],
    link: `${publicUrl}${pathOf(data, input.linkSecret)}`,
    reason: around.reason,
    footer: around.footer,
  }
  return { subject: page.subject, text: textOf(page), html: htmlOf(page) }
}

/** A link that lets somebody in is opened here and nowhere else: the database holds it sealed (fault 80). */
function pathOf(data: MailData, linkSecret: string): string {
  if (data.template === 'INCIDENT_NEWS' && data.acceptPath) return opened(data.acceptPath, linkSecret)
  if (data.case) return `/incidents/${encodeURIComponent(data.case.number)}${actOf(data)}`
  if ('file' in data) return data.file.path
  if (data.template !== 'INVITATION' && data.template !== 'PASSWORD_RESET') return data.path
  return opened(data.path, linkSecret)
}

function opened(sealedPath: string, linkSecret: string): string {
  const path = unsealed(sealedPath, linkSecret, LINK)
  if (path === null) throw new Error('the link of this letter was sealed with another LINK_SECRET')
  return path
}

/** A line break in a heading must not begin a header of its own. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const KEPT = new Set(['acceptPath', 'phone', 'number'])

/** No mail carries a civil registration number (C.5): every text is masked, whoever wrote it. */
function withoutCivilNumbers<T>(value: T, today: string): T {
  if (typeof value === 'string') return maskCivilNumbers(value, today) as T
  if (Array.isArray(value)) return value.map(one => withoutCivilNumbers(one, today)) as T
  if (value === null || typeof value !== 'object') return value
  const masked = Object.entries(value).map(([key, inner]) => [
    key,
    KEPT.has(key) ? inner : withoutCivilNumbers(inner, today),
  ])
  return Object.fromEntries(masked) as T
}
