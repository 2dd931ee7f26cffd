import type { EscalationMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (short: string, level: number, title: string) => `${short}: Eskalering til niveau ${level} – ${title}`,
    lead: (level: number, who: string, clock: string, due: string) =>
      `Tag fat i sagen nu. Du er kontaktperson på niveau ${level}, og ${who} har overskredet fristen ${due} (${clock}).`,
    stops:
      'Stigen stopper, når nogen hos jer påbegynder fejlhåndteringen eller sender status. Ellers går sagen videre til næste niveau.',
    isLast: 'Du er øverste niveau. Stigen går ikke højere.',
    skipped: (levels: string) => `Niveau ${levels} mangler i bilaget og er sprunget over.`,
    handler: 'Sagsbehandler',
    nobody: 'Ingen har påbegyndt sagen',
    counterpart: 'Modparten',
    due: 'Frist',
    owes: 'Skylder',
    button: 'Åbn sagen',
    and: ' og ',
  },
  en: {
    subject: (short: string, level: number, title: string) => `${short}: Escalated to level ${level} – ${title}`,
    lead: (level: number, who: string, clock: string, due: string) =>
      `Take hold of the case now. You are the contact at level ${level}, and ${who} missed what was due ${due} (${clock}).`,
    stops:
      'The ladder stops when somebody on your side begins handling or sends a status. Otherwise the next level is told.',
    isLast: 'You are the highest level. The ladder goes no further.',
    skipped: (levels: string) => `Level ${levels} is missing in the annex and was skipped.`,
    handler: 'Handled by',
    nobody: 'Nobody has begun',
    counterpart: 'The other side',
    due: 'Due',
    owes: 'Owed by',
    button: 'Open the case',
    and: ' and ',
  },
} as const

/** A step on the ladder of annex 1 or 2. */
export function escalation(mail: EscalationMail, say: Say): Draft {
  const mine = words[say.language]
  const { clock, level, skippedLevels } = mail
  const due = say.at(clock.dueAt)
  return {
    headline: mine.subject(say.short(mail.case), level, mail.case.title),
    lead: mine.lead(level, clock.owedBy, say.clock(clock).toLowerCase(), due),
    tone: 'LATE',
    blocks: [
      ...block(null, level === 3 ? mine.isLast : mine.stops),
      ...block(null, skippedLevels.length > 0 ? mine.skipped(skippedLevels.join(mine.and)) : null),
    ],
    facts: [
      ...fact(mine.due, `${say.clock(clock)}, ${due}`),
      ...fact(mine.owes, clock.owedBy),
      ...fact(mine.handler, mail.handler ? say.person(mail.handler) : mine.nobody),
      ...fact(mine.counterpart, mail.counterpartCall && say.person(mail.counterpartCall)),
    ],
    button: mine.button,
  }
}
