import type { IncidentResolvedMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (short: string, title: string) => `${short}: Løst – bekræft: ${title}`,
    check: (by: string) => `Kontrollér, at fejlen er løst, og skriv i sagen senest ${by}, hvis den ikke er.`,
    checkSoon: 'Kontrollér, at fejlen er løst, og skriv i sagen, hvis den ikke er.',
    closes: (on: string) => `Hører vi ikke fra jer, lukkes sagen, når ${on} er gået.`,
    resolution: 'Sådan blev den løst',
    workaround: 'Midlertidig løsning',
    known: 'Grundårsagen er kendt',
    unknown: 'Grundårsagen er ikke kendt endnu',
    cause: 'Grundårsag',
    resolvedBy: 'Løst af',
    resolvedAt: 'Sag løst',
    button: 'Se løsningen i sagen',
  },
  en: {
    subject: (short: string, title: string) => `${short}: Solved – please confirm: ${title}`,
    check: (by: string) => `Check that the fault is solved, and write in the case by ${by} if it is not.`,
    checkSoon: 'Check that the fault is solved, and write in the case if it is not.',
    closes: (on: string) => `Unless we hear from you, the case is closed when ${on} is over.`,
    resolution: 'How it was solved',
    workaround: 'Workaround',
    known: 'The root cause is known',
    unknown: 'The root cause is not known yet',
    cause: 'Root cause',
    resolvedBy: 'Solved by',
    resolvedAt: 'Case solved',
    button: 'See the solution in the case',
  },
} as const

/** The message that the case is solved, which ends the series of statuses (Instruks 4.2; ). */
export function incidentResolved(mail: IncidentResolvedMail, say: Say): Draft {
  const mine = words[say.language]
  return {
    headline: mine.subject(say.short(mail.case), mail.case.title),
    lead: mail.closesOn ? mine.check(say.on(mail.closesOn)) : mine.checkSoon,
    tone: 'DONE',
    blocks: [
      ...block(mine.resolution, mail.resolution),
      ...block(mine.workaround, mail.workaround),
      ...block(null, mail.closesOn ? mine.closes(say.on(mail.closesOn)) : null),
    ],
    facts: [
      ...fact(mine.cause, mail.isRootCauseKnown ? mine.known : mine.unknown),
      ...fact(mine.resolvedBy, say.person(mail.resolvedBy)),
      ...fact(mine.resolvedAt, say.at(mail.resolvedAt)),
    ],
    button: mine.button,
  }
}
