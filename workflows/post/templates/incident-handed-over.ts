import type { IncidentHandedOverMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (short: string, title: string) => `${short}: Sagen er nu jeres – ${title}`,
    lead: (by: string) => `${by} har overdraget sagen til jer. I svarer på den fra nu.`,
    owed: (by: string) => `${by} har overdraget sagen til jer. Urene løber videre, og I skylder dem fra nu.`,
    note: 'Besked fra skolen',
    why: 'Åbne sager følger ikke med af sig selv, når en skole skifter leverandør: skolen overdrager dem.',
    handedBy: 'Overdraget af',
    button: 'Åbn sagen',
  },
  en: {
    subject: (short: string, title: string) => `${short}: The case is yours now – ${title}`,
    lead: (by: string) => `${by} has handed the case over to you. You answer it from now on.`,
    owed: (by: string) =>
      `${by} has handed the case over to you. Its clocks keep running, and you owe them from now on.`,
    note: 'Note from the school',
    why: 'Open cases do not move by themselves when a school changes supplier: the school hands them over.',
    handedBy: 'Handed over by',
    button: 'Open the case',
  },
} as const

/** To whoever handles a case from now on, after a change of supplier (C.4). */
export function incidentHandedOver(mail: IncidentHandedOverMail, say: Say): Draft {
  const mine = words[say.language]
  const isOwed = mail.clocks.length > 0
  return {
    headline: mine.subject(say.short(mail.case), mail.case.title),
    lead: isOwed ? mine.owed(mail.by) : mine.lead(mail.by),
    tone: isOwed ? 'SOON' : 'PLAIN',
    blocks: [...block(mine.note, mail.note), ...block(null, mine.why)],
    facts: [
      ...mail.clocks.flatMap(clock => fact(say.clock(clock), say.at(clock.dueAt))),
      ...fact(mine.handedBy, mail.by),
    ],
    button: mine.button,
  }
}
