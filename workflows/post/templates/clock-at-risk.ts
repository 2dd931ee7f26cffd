import type { ClockAtRiskMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (short: string, clock: string, time: string, title: string) =>
      `${short}: ${clock} udløber ${time} – ${title}`,
    REACTION: (due: string, _whom: string) => `Påbegynd fejlhåndteringen senest ${due}.`,
    FIRST_FEEDBACK: (due: string, whom: string) => `Send første tilbagemelding til ${whom} senest ${due}.`,
    NEXT_STATUS: (due: string, whom: string) => `Send næste status til ${whom} senest ${due}.`,
    AGREED_FEEDBACK: (due: string, whom: string) => `Send den aftalte tilbagemelding til ${whom} senest ${due}.`,
    half: 'Halvdelen af tiden er brugt (Instruks 3.1).',
    used: '80 % af tiden er brugt. Efter fristen noteres en overskridelse, og sagen går op ad stigen i bilaget (Instruks 4.2).',
    due: 'Frist',
    owes: 'Skylder',
    begin: 'Påbegynd i sagen',
    write: 'Skriv status',
  },
  en: {
    subject: (short: string, clock: string, time: string, title: string) =>
      `${short}: ${clock} ends ${time} – ${title}`,
    REACTION: (due: string, _whom: string) => `Begin handling by ${due}.`,
    FIRST_FEEDBACK: (due: string, whom: string) => `Send the first feedback to ${whom} by ${due}.`,
    NEXT_STATUS: (due: string, whom: string) => `Send the next status to ${whom} by ${due}.`,
    AGREED_FEEDBACK: (due: string, whom: string) => `Send the agreed feedback to ${whom} by ${due}.`,
    half: 'Half of the time is used (Instruks 3.1).',
    used: '80 % of the time is used. After the due time a miss is recorded, and the case climbs the ladder of the annex (Instruks 4.2).',
    due: 'Due',
    owes: 'Owed by',
    begin: 'Begin in the case',
    write: 'Write a status',
  },
} as const

/** Half, or 80 %, of a clock is used (Instruks 3.1, 4.2, C.5). */
export function clockAtRisk(mail: ClockAtRiskMail, say: Say): Draft {
  const mine = words[say.language]
  const { clock } = mail
  return {
    headline: mine.subject(say.short(mail.case), say.clock(clock), say.time(clock.dueAt), mail.case.title),
    lead: mine[clock.kind](say.at(clock.dueAt), say.other(mail.case, clock)),
    tone: mail.used === 50 ? 'PLAIN' : 'SOON',
    blocks: block(null, mail.used === 50 ? mine.half : mine.used),
    facts: [...fact(mine.due, `${say.clock(clock)}, ${say.at(clock.dueAt)}`), ...fact(mine.owes, clock.owedBy)],
    button: clock.kind === 'REACTION' ? mine.begin : mine.write,
  }
}
