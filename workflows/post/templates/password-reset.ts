import type { PasswordResetMail } from '#db/mail-data.ts'
import { block, type Draft } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: 'Ny adgangskode til AUB Driftssamarbejde',
    lead: 'Vælg en ny adgangskode inden for en time.',
    rule: 'Linket kan bruges én gang. Alle steder, hvor du er logget ind, bliver logget ud. Har du ikke bedt om en ny adgangskode, så gør ingenting.',
    button: 'Vælg adgangskode',
  },
  en: {
    subject: 'New password for AUB Driftssamarbejde',
    lead: 'Choose a new password within an hour.',
    rule: 'The link can be used once. You will be signed out everywhere. If you did not ask for a new password, do nothing.',
    button: 'Choose a password',
  },
} as const

/** A way to a new password (C.4). */
export function passwordReset(_mail: PasswordResetMail, say: Say): Draft {
  const mine = words[say.language]
  return {
    headline: mine.subject,
    lead: mine.lead,
    tone: 'PLAIN',
    blocks: block(null, mine.rule),
    facts: [],
    button: mine.button,
  }
}
