import type { IncidentReportedMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'
import { missingFields } from './missing-fields.ts'

const words = {
  da: {
    subject: (mail: IncidentReportedMail, short: string) => {
      if (mail.case.priority === 1) return `PRIORITET 1: ${mail.case.title}`
      return mail.mustAct ? `${short}: Ny sag til jer – ${mail.case.title}` : `${short}: Ny sag – ${mail.case.title}`
    },
    both: (due: string) => `Påbegynd fejlhåndteringen og send første tilbagemelding senest ${due}.`,
    each: (reaction: string, feedback: string) =>
      `Påbegynd fejlhåndteringen senest ${reaction}, og send første tilbagemelding senest ${feedback}.`,
    reactionOnly: (due: string) =>
      `Påbegynd fejlhåndteringen senest ${due}. Tidspunktet for tilbagemelding aftales i sagen.`,
    informed: (who: string, due: string) =>
      `Til orientering: ${who} skal påbegynde fejlhåndteringen senest ${due}. I skal ikke gøre noget nu.`,
    description: 'Hvad der sker',
    consequence: 'Konsekvens for forretningen',
    phone: 'Telefon',
    callComes: (who: string, whom: string, phone: string | null) =>
      `Telefontiden er åben, så ${who} skal også ringe til ${whom}${phone ? ` på ${phone}` : ''} (Instruks 5.2.3).`,
    mailIsEnough: (who: string) =>
      `Telefontiden er lukket, så denne mail er henvendelsen fra ${who} (Instruks 5.2.3). Vent ikke på et opkald.`,
    reporter: 'Meldt af',
    missing: 'Mangler endnu',
    button: 'Åbn sagen',
  },
  en: {
    subject: (mail: IncidentReportedMail, short: string) => {
      if (mail.case.priority === 1) return `PRIORITET 1 (priority 1): ${mail.case.title}`
      return mail.mustAct
        ? `${short}: New case for you – ${mail.case.title}`
        : `${short}: New case – ${mail.case.title}`
    },
    both: (due: string) => `Begin handling and send the first feedback by ${due}.`,
    each: (reaction: string, feedback: string) =>
      `Begin handling by ${reaction}, and send the first feedback by ${feedback}.`,
    reactionOnly: (due: string) => `Begin handling by ${due}. The time of feedback is agreed in the case.`,
    informed: (who: string, due: string) =>
      `For your information: ${who} must begin handling by ${due}. You need not do anything now.`,
    description: 'What happens',
    consequence: 'Consequence for the business',
    phone: 'Telephone',
    callComes: (who: string, whom: string, phone: string | null) =>
      `Phone hours are open, so ${who} must also call ${whom}${phone ? ` on ${phone}` : ''} (Instruks 5.2.3).`,
    mailIsEnough: (who: string) =>
      `Phone hours are closed, so this mail is the report from ${who} (Instruks 5.2.3). Do not wait for a call.`,
    reporter: 'Reported by',
    missing: 'Still missing',
    button: 'Open the case',
  },
} as const

/** To the side that must solve it, and to the parties that are only told (Instruks 5.2.3; R-5.17, R-4.1). */
export function incidentReported(mail: IncidentReportedMail, say: Say): Draft {
  const mine = words[say.language]
  const { reporter, phoneDuty } = mail
  const phone = phoneDuty?.phone ? say.phone(phoneDuty.phone) : null
  const duty = phoneDuty?.isCallRequired
    ? mine.callComes(reporter.organisation, phoneDuty.organisation, phone)
    : mine.mailIsEnough(reporter.organisation)
  const place = [reporter.department, reporter.location].filter(Boolean).join(', ')
  return {
    headline: mine.subject(mail, say.short(mail.case)),
    lead: lead(mail, say),
    tone: mail.case.priority === 1 ? 'CRITICAL' : 'PLAIN',
    blocks: [
      ...block(mine.phone, phoneDuty && mail.mustAct ? duty : null),
      ...block(mine.description, mail.description),
      ...block(mine.consequence, mail.businessConsequence),
    ],
    facts: [
      ...fact(mine.reporter, [say.person(reporter), place].filter(Boolean).join(' · ')),
      ...fact(mine.missing, missingFields(mail.missing, say.language)),
    ],
    button: mine.button,
  }
}

function lead(mail: IncidentReportedMail, say: Say): string {
  const mine = words[say.language]
  const reaction = say.at(mail.reactionDueAt)
  if (!mail.mustAct) return mine.informed(mail.case.responsible, reaction)
  if (!mail.firstFeedbackDueAt) return mine.reactionOnly(reaction)
  const feedback = say.at(mail.firstFeedbackDueAt)
  return feedback === reaction ? mine.both(reaction) : mine.each(reaction, feedback)
}
