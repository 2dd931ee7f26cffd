import type { IncidentReceivedMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'
import { missingFields } from './missing-fields.ts'

const words = {
  da: {
    critical: (title: string) => `PRIORITET 1: Modtaget – ${title}`,
    other: (short: string, title: string) => `${short}: Modtaget – ${title}`,
    call: (whom: string, phone: string | null) =>
      `Ring også til ${whom}${phone ? ` på ${phone}` : ''} nu: en kritisk fejl i telefontiden skal meldes på begge måder (Instruks 5.2.3).`,
    mailIsEnough: 'Fejlen er meldt. Telefontiden er lukket, så I skal ikke ringe (Instruks 5.2.3).',
    received: 'Fejlen er meldt. I skal ikke gøre mere nu.',
    complete: (fields: string) => `Fejlen er meldt. Udfyld det, der mangler, i sagen: ${fields}.`,
    next: 'Hvad der sker nu',
    both: (who: string, due: string) =>
      `${who} skal påbegynde fejlhåndteringen og give første tilbagemelding senest ${due}.`,
    reaction: (who: string, due: string) => `${who} skal påbegynde fejlhåndteringen senest ${due}.`,
    feedback: (due: string) => `Første tilbagemelding kommer senest ${due}.`,
    agreed: 'Tidspunktet for tilbagemelding aftales i sagen.',
    missing: 'Mangler endnu',
    button: 'Åbn sagen',
  },
  en: {
    critical: (title: string) => `PRIORITET 1 (priority 1): Received – ${title}`,
    other: (short: string, title: string) => `${short}: Received – ${title}`,
    call: (whom: string, phone: string | null) =>
      `Call ${whom}${phone ? ` on ${phone}` : ''} now as well: a critical fault in phone hours is reported both ways (Instruks 5.2.3).`,
    mailIsEnough: 'The fault is reported. Phone hours are closed, so you need not call (Instruks 5.2.3).',
    received: 'The fault is reported. You need not do more now.',
    complete: (fields: string) => `The fault is reported. Fill in what is missing in the case: ${fields}.`,
    next: 'What happens now',
    both: (who: string, due: string) => `${who} must begin handling and give the first feedback by ${due}.`,
    reaction: (who: string, due: string) => `${who} must begin handling by ${due}.`,
    feedback: (due: string) => `The first feedback comes by ${due}.`,
    agreed: 'The time of feedback is agreed in the case.',
    missing: 'Still missing',
    button: 'Open the case',
  },
} as const

/** The reporter's receipt, with the telephone duty of a critical fault (Instruks 5.2.3; R-5.19, R-5.20). */
export function incidentReceived(mail: IncidentReceivedMail, say: Say): Draft {
  const mine = words[say.language]
  const { title, priority } = mail.case
  return {
    headline: priority === 1 ? mine.critical(title) : mine.other(say.short(mail.case), title),
    lead: lead(mail, say),
    tone: priority === 1 ? 'CRITICAL' : 'PLAIN',
    blocks: block(mine.next, next(mail, say)),
    facts: fact(mine.missing, missingFields(mail.missing, say.language)),
    button: mine.button,
  }
}

function lead({ phoneDuty, missing }: IncidentReceivedMail, say: Say): string {
  const mine = words[say.language]
  if (phoneDuty?.isCallRequired) {
    return mine.call(phoneDuty.organisation, phoneDuty.phone && say.phone(phoneDuty.phone))
  }
  if (phoneDuty) return mine.mailIsEnough
  const fields = missingFields(missing, say.language)
  return fields ? mine.complete(fields) : mine.received
}

function next({ case: { responsible }, reactionDueAt, firstFeedbackDueAt }: IncidentReceivedMail, say: Say): string {
  const mine = words[say.language]
  if (firstFeedbackDueAt === reactionDueAt) return mine.both(responsible, say.at(reactionDueAt))
  const feedback = firstFeedbackDueAt ? mine.feedback(say.at(firstFeedbackDueAt)) : mine.agreed
  return `${mine.reaction(responsible, say.at(reactionDueAt))} ${feedback}`
}
