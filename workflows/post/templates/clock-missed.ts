import type { ClockMissedMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (short: string, clock: string, title: string) => `${short}: Frist overskredet, ${clock} – ${title}`,
    act: {
      REACTION: (due: string, _whom: string) => `Påbegynd fejlhåndteringen nu. Fristen var ${due}.`,
      FIRST_FEEDBACK: (due: string, whom: string) => `Send første tilbagemelding til ${whom} nu. Fristen var ${due}.`,
      NEXT_STATUS: (due: string, whom: string) => `Send status til ${whom} nu. Fristen var ${due}.`,
      AGREED_FEEDBACK: (due: string, whom: string) =>
        `Send den aftalte tilbagemelding til ${whom} nu. Fristen var ${due}.`,
    },
    told: {
      REACTION: (who: string, due: string) => `${who} har ikke påbegyndt fejlhåndteringen inden fristen ${due}.`,
      FIRST_FEEDBACK: (who: string, due: string) => `${who} har ikke givet første tilbagemelding inden fristen ${due}.`,
      NEXT_STATUS: (who: string, due: string) => `${who} har ikke sendt status inden fristen ${due}.`,
      AGREED_FEEDBACK: (who: string, due: string) =>
        `${who} har ikke givet den aftalte tilbagemelding inden fristen ${due}.`,
    },
    callThem: (whom: string) => ` Ring til ${whom}.`,
    recorded: 'Overskridelsen er noteret i servicemålet (Instruks 4.2).',
    again: (at: string) => ` Er der ingen status senest ${at}, noteres endnu en overskridelse.`,
    due: 'Frist',
    owes: 'Skylder',
    begin: 'Påbegynd i sagen',
    write: 'Skriv status',
    open: 'Åbn sagen',
  },
  en: {
    subject: (short: string, clock: string, title: string) => `${short}: Overdue, ${clock} – ${title}`,
    act: {
      REACTION: (due: string, _whom: string) => `Begin handling now. It was due ${due}.`,
      FIRST_FEEDBACK: (due: string, whom: string) => `Send the first feedback to ${whom} now. It was due ${due}.`,
      NEXT_STATUS: (due: string, whom: string) => `Send a status to ${whom} now. It was due ${due}.`,
      AGREED_FEEDBACK: (due: string, whom: string) => `Send the agreed feedback to ${whom} now. It was due ${due}.`,
    },
    told: {
      REACTION: (who: string, due: string) => `${who} did not begin handling by the due time, ${due}.`,
      FIRST_FEEDBACK: (who: string, due: string) => `${who} did not give the first feedback by the due time, ${due}.`,
      NEXT_STATUS: (who: string, due: string) => `${who} did not send a status by the due time, ${due}.`,
      AGREED_FEEDBACK: (who: string, due: string) => `${who} did not give the agreed feedback by the due time, ${due}.`,
    },
    callThem: (whom: string) => ` Call ${whom}.`,
    recorded: 'The miss is recorded against the service goal (Instruks 4.2).',
    again: (at: string) => ` Without a status by ${at} one more miss is recorded.`,
    due: 'Due',
    owes: 'Owed by',
    begin: 'Begin in the case',
    write: 'Write a status',
    open: 'Open the case',
  },
} as const

/** A duty was missed: to the side that owes it and to its counterpart (Instruks 4.2; ). */
export function clockMissed(mail: ClockMissedMail, say: Say): Draft {
  const mine = words[say.language]
  const { clock, call, mustAct } = mail
  const due = say.at(clock.dueAt)
  const told = mine.told[clock.kind](clock.owedBy, due) + (call ? mine.callThem(say.person(call)) : '')
  const act = clock.kind === 'REACTION' ? mine.begin : mine.write
  return {
    headline: mine.subject(say.short(mail.case), say.clock(clock).toLowerCase(), mail.case.title),
    lead: mustAct ? mine.act[clock.kind](due, say.other(mail.case, clock)) : told,
    tone: 'LATE',
    blocks: block(null, mine.recorded + (mail.nextMissAt ? mine.again(say.at(mail.nextMissAt)) : '')),
    facts: [...fact(mine.due, `${say.clock(clock)}, ${due}`), ...fact(mine.owes, clock.owedBy)],
    button: mustAct ? act : mine.open,
  }
}
