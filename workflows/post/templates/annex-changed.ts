import type { AnnexChangedMail } from '#db/mail-data.ts'
import { sayAnnex, sayAnnexField } from '#domain/say-annex.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (annex: string, who: string) => `${annex} ændret: ${who}`,
    lead: (who: string, annex: string, at: string) =>
      `${who} har sendt en ny version af ${annex}. Brug den fra ${at}; der skal ikke svares.`,
    changes: 'Det er ændret',
    none: 'Indholdet er bekræftet uden ændringer.',
    running: 'Frister, der allerede løber, følger den telefontid, de begyndte med.',
    empty: 'ikke udfyldt',
    version: 'Version',
    from: 'Gælder fra',
    by: 'Udfyldt af',
    button: 'Se bilaget',
  },
  en: {
    subject: (annex: string, who: string) => `${annex} changed: ${who}`,
    lead: (who: string, annex: string, at: string) =>
      `${who} has sent a new version of ${annex}. Use it from ${at}; no answer is needed.`,
    changes: 'What has changed',
    none: 'The content is confirmed without changes.',
    running: 'Clocks that already run keep the phone hours they began with.',
    empty: 'not filled in',
    version: 'Version',
    from: 'Valid from',
    by: 'Completed by',
    button: 'See the annex',
  },
} as const

const MOST_LINES = 60

/** A new version of annex 1 or 2, to whoever works with its owner (Instruks 5.1; R-5.4). */
export function annexChanged(mail: AnnexChangedMail, say: Say): Draft {
  const mine = words[say.language]
  const { annex, changes } = mail
  const name = sayAnnex(annex.kind, say.language)
  const hasHours = changes.some(({ field, before }) => field.startsWith('hours') && before !== null)
  const lines = changes
    .slice(0, MOST_LINES)
    .map(
      ({ field, before, after }) =>
        `${sayAnnexField(field, say.language)}: ${before ? `${before} → ` : ''}${after ?? mine.empty}`,
    )
  return {
    headline: mine.subject(name, annex.organisation),
    lead: mine.lead(annex.organisation, name, say.at(mail.validFrom)),
    tone: 'PLAIN',
    blocks: [
      ...block(lines.length > 0 ? mine.changes : null, lines.length > 0 ? lines.join('\n') : mine.none),
      ...(hasHours ? block(null, mine.running) : []),
    ],
    facts: [
      ...fact(mine.version, `${name}, ${annex.version}`),
      ...fact(mine.from, say.at(mail.validFrom)),
      ...fact(mine.by, mail.submittedBy),
    ],
    button: mine.button,
  }
}
