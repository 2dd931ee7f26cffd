import type { InvitationMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import { sayRoles } from '#workflows/post/roles.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (who: string) => `Invitation til ${who} i AUB Driftssamarbejde`,
    lead: (until: string) => `Tag imod invitationen senest ${until}.`,
    who: (by: string, org: string) => `${by} (${org}) har inviteret dig.`,
    bound: 'Invitationen gælder kun denne mailadresse og kan bruges én gang. Videresend den ikke.',
    organisation: 'Organisation',
    roles: 'Rolle',
    button: 'Se invitationen',
  },
  en: {
    subject: (who: string) => `Invitation to ${who} in AUB Driftssamarbejde`,
    lead: (until: string) => `Accept the invitation by ${until}.`,
    who: (by: string, org: string) => `${by} (${org}) has invited you.`,
    bound: 'The invitation is for this address alone and can be used once. Do not forward it.',
    organisation: 'Organisation',
    roles: 'Role',
    button: 'See the invitation',
  },
} as const

/** A way in for a person of an organisation, bound to the address (C.4, E.1, F55). */
export function invitation(mail: InvitationMail, say: Say): Draft {
  const mine = words[say.language]
  return {
    headline: mine.subject(mail.organisation),
    lead: mine.lead(say.at(mail.expiresAt)),
    tone: 'PLAIN',
    blocks: [...block(null, mine.who(mail.invitedBy, mail.inviter)), ...block(null, mine.bound)],
    facts: [...fact(mine.organisation, mail.organisation), ...fact(mine.roles, sayRoles(mail.roles, say.language))],
    button: mine.button,
  }
}
