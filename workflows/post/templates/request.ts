import type { RequestMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    kinds: {
      OPERATIONAL_DIALOGUE: 'Driftsdialog',
      TEST_REQUEST: 'Anmodning om test',
      INFORMATION_REQUEST: 'Anmodning om oplysninger',
      RESOURCE_REQUEST: 'Anmodning om ressourcer',
      NOTICE: 'Orientering',
    },
    lead: {
      OPERATIONAL_DIALOGUE: (who: string) => `${who} vil drøfte driften med jer. Aftal tid og deltagere i sagen.`,
      TEST_REQUEST: (who: string) => `${who} beder jer deltage i en test. Svar i sagen, om I kan.`,
      INFORMATION_REQUEST: (who: string) => `${who} beder jer om oplysninger. Svar i sagen.`,
      RESOURCE_REQUEST: (who: string) => `${who} beder jer stille ressourcer til rådighed. Svar i sagen, om I kan.`,
      NOTICE: (who: string) => `${who} orienterer jer. I skal ikke gøre noget.`,
    },
    informed: (who: string, whom: string) =>
      `Til orientering: ${who} har skrevet til ${whom}. I skal ikke gøre noget nu.`,
    by: (due: string) => `Svar senest ${due}.`,
    what: 'Det drejer sig om',
    environment: 'Miljø',
    period: 'Periode',
    participants: 'Deltagere',
    replyBy: 'Svar ønskes senest',
    from: 'Fra',
    button: 'Åbn sagen',
  },
  en: {
    kinds: {
      OPERATIONAL_DIALOGUE: 'Operational dialogue',
      TEST_REQUEST: 'Request for a test',
      INFORMATION_REQUEST: 'Request for information',
      RESOURCE_REQUEST: 'Request for resources',
      NOTICE: 'Notice',
    },
    lead: {
      OPERATIONAL_DIALOGUE: (who: string) =>
        `${who} wants to talk about the operation with you. Agree on time and participants in the case.`,
      TEST_REQUEST: (who: string) => `${who} asks you to take part in a test. Answer in the case whether you can.`,
      INFORMATION_REQUEST: (who: string) => `${who} asks you for information. Answer in the case.`,
      RESOURCE_REQUEST: (who: string) => `${who} asks you for resources. Answer in the case whether you can.`,
      NOTICE: (who: string) => `${who} informs you. You need not do anything.`,
    },
    informed: (who: string, whom: string) =>
      `For your information: ${who} has written to ${whom}. You need not do anything now.`,
    by: (due: string) => `Answer by ${due}.`,
    what: 'What it is about',
    environment: 'Environment',
    period: 'Period',
    participants: 'Participants',
    replyBy: 'Answer wanted by',
    from: 'From',
    button: 'Open the case',
  },
} as const

/** What one side asks the other for, or tells it, without a clock. */
export function request(mail: RequestMail, say: Say): Draft {
  const mine = words[say.language]
  const who = mail.reporter.organisation
  const isTold = mail.mustAct || mail.caseType === 'NOTICE'
  const lead = isTold ? mine.lead[mail.caseType](who) : mine.informed(who, mail.case.responsible)
  const due = mail.replyBy ? say.at(mail.replyBy) : null
  const period = [mail.periodFrom, mail.periodTo].flatMap(at => (at ? [say.at(at)] : [])).join(' – ')
  return {
    headline: `${mine.kinds[mail.caseType]} – ${mail.case.title}`,
    lead: mail.mustAct && due ? `${lead} ${mine.by(due)}` : lead,
    tone: mail.mustAct ? 'SOON' : 'PLAIN',
    blocks: block(mine.what, mail.description),
    facts: [
      ...fact(mine.replyBy, due),
      ...fact(mine.environment, mail.environment),
      ...fact(mine.period, period),
      ...fact(mine.participants, mail.participants),
      ...fact(mine.from, say.person(mail.reporter)),
    ],
    button: mine.button,
  }
}
