import type { AccessGrantedMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import { sayRoles } from '#workflows/post/roles.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (who: string) => `Du har fået adgang for ${who}`,
    lead: 'Log ind igen med jeres eget login. Du er lukket ind.',
    who: (by: string) => `${by} har godkendt din adgang.`,
    organisation: 'Organisation',
    roles: 'Rolle',
    button: 'Log ind',
  },
  en: {
    subject: (who: string) => `You have access for ${who}`,
    lead: "Sign in again by your organisation's own login. You have been let in.",
    who: (by: string) => `${by} has approved your access.`,
    organisation: 'Organisation',
    roles: 'Role',
    button: 'Sign in',
  },
} as const

/** Somebody whom the organisation's provider vouched for has been let in (D.6). */
export function accessGranted(mail: AccessGrantedMail, say: Say): Draft {
  const mine = words[say.language]
  return {
    headline: mine.subject(mail.organisation),
    lead: mine.lead,
    tone: 'DONE',
    blocks: block(null, mine.who(mail.grantedBy)),
    facts: [...fact(mine.organisation, mail.organisation), ...fact(mine.roles, sayRoles(mail.roles, say.language))],
    button: mine.button,
  }
}
