import type { AnnexMissingMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (who: string) => `Bilag 2 mangler: ${who}`,
    lead: 'Udfyld bilag 2, og send det til AUB. Det er ikke kommet endnu.',
    why: 'Uden bilag 2 ved AUB ikke, hvem der skal ringes til, og aftalen er ikke aktiv. Fejl kan I melde alligevel. Påmindelsen kommer hver uge, til bilaget er sendt (Instruks 2).',
    organisation: 'Organisation',
    invited: 'Inviteret',
    button: 'Udfyld bilag 2',
  },
  en: {
    subject: (who: string) => `Annex 2 is missing: ${who}`,
    lead: 'Complete annex 2 and send it to AUB. It has not come yet.',
    why: 'Without annex 2 AUB does not know whom to call, and the agreement is not active. You can report faults all the same. This reminder comes every week until the annex is sent (Instruks 2).',
    organisation: 'Organisation',
    invited: 'Invited',
    button: 'Complete annex 2',
  },
} as const

/** Ten working days after the invitation and weekly from then on (Instruks 2; ). */
export function annexMissing(mail: AnnexMissingMail, say: Say): Draft {
  const mine = words[say.language]
  return {
    headline: mine.subject(mail.organisation),
    lead: mine.lead,
    tone: 'SOON',
    blocks: block(null, mine.why),
    facts: [...fact(mine.organisation, mail.organisation), ...fact(mine.invited, say.at(mail.invitedAt))],
    button: mine.button,
  }
}
