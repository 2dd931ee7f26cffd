import type { FreezeNearMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (days: number) => `Fryseperioden begynder om ${days} dage`,
    none: 'Ingen af jeres varslede ændringer ligger i den. Planlæg nye ændringer uden om den.',
    some: 'Disse ændringer ligger i den. Kontrollér dem, og flyt dem, der ikke må gennemføres.',
    rule: 'I en fryseperiode gennemføres kun hasteændringer, som en kritisk fejl ligger til grund for, og standardændringer, som AUB har godkendt på forhånd (Instruks 5.4.2).',
    first: 'Første dag',
    last: 'Sidste dag',
    button: 'Åbn ændringskalenderen',
  },
  en: {
    subject: (days: number) => `The freeze begins in ${days} days`,
    none: 'None of your announced changes lies in it. Plan new changes around it.',
    some: 'These changes lie in it. Check them, and move those that must not be implemented.',
    rule: 'In a freeze only emergency changes that a critical incident underlies are implemented, and standard changes that AUB approved beforehand (Instruks 5.4.2).',
    first: 'First day',
    last: 'Last day',
    button: 'Open the change calendar',
  },
} as const

/** A freeze begins in 30 or 7 days (Instruks 5.4.2; screens 6, mail 12). */
export function freezeNear(mail: FreezeNearMail, say: Say): Draft {
  const mine = words[say.language]
  const lines = mail.changes.map(one => `${one.number}: ${one.title}, ${say.at(one.windowStart)}`)
  return {
    headline: mine.subject(mail.days),
    lead: mail.changes.length > 0 ? mine.some : mine.none,
    tone: mail.changes.length > 0 ? 'SOON' : 'PLAIN',
    blocks: [...block(null, lines.length > 0 ? lines.join('\n') : null), ...block(null, mine.rule)],
    facts: [...fact(mine.first, say.on(mail.firstDay)), ...fact(mine.last, say.on(mail.lastDay))],
    button: mine.button,
  }
}
