import type { RootCauseMissedMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (title: string) => `RCA-frist overskredet: ${title}`,
    act: 'Send årsagsanalysen til ATP Servicedesk nu.',
    told: (owner: string) => `Årsagsanalysen fra ${owner} er ikke sendt til tiden.`,
    limits: {
      DUE: 'Fristen på 10 arbejdsdage er gået. Bruddet er registreret.',
      AGREED: 'Den aftalte frist er gået. Bruddet er registreret.',
      WALL: 'Den yderste frist på 20 arbejdsdage er gået; senere kan den ikke aftales. Bruddet er registreret.',
    },
    wall: (on: string) => `AUB kan give længere tid, dog højst til ${on}. Det ændrer ikke ved bruddet.`,
    due: 'Frist',
    call: 'Ring til',
    button: 'Åbn problemet',
  },
  en: {
    subject: (title: string) => `Root cause analysis missed: ${title}`,
    act: 'Send the root cause analysis to ATP Servicedesk now.',
    told: (owner: string) => `The root cause analysis from ${owner} was not sent in time.`,
    limits: {
      DUE: 'The ten working days have passed. The breach is recorded.',
      AGREED: 'The agreed date has passed. The breach is recorded.',
      WALL: 'The outer limit of twenty working days has passed; nothing later can be agreed. The breach is recorded.',
    },
    wall: (on: string) => `AUB may give more time, at the latest until ${on}. That does not undo the breach.`,
    due: 'Due',
    call: 'Call',
    button: 'Open the problem',
  },
} as const

/** The analysis did not come in time; told to its owner, level 1 and the counterpart (Instruks 5.3, C.5). */
export function rootCauseMissed(mail: RootCauseMissedMail, say: Say): Draft {
  const mine = words[say.language]
  return {
    headline: mine.subject(mail.file.title),
    lead: mail.mustAct ? mine.act : mine.told(mail.file.owner),
    tone: 'LATE',
    blocks: [
      ...block(null, mine.limits[mail.limit]),
      ...block(null, mail.mustAct && mail.missedOn < mail.wallOn ? mine.wall(say.on(mail.wallOn)) : null),
    ],
    facts: [
      ...fact(mine.due, say.on(mail.missedOn)),
      ...fact(mine.call, mail.mustAct || !mail.call ? null : say.person(mail.call)),
    ],
    button: mine.button,
  }
}
