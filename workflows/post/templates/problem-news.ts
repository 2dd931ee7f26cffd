import type { ProblemNewsMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

type What = ProblemNewsMail['what']
/** In the subject, and what the recipient is to do. `on` is the date that it is about. */
type Words = Readonly<{ subject: string; lead: (by: string, on: string) => string; text: string | null }>

const da: Readonly<Record<What, Words>> = {
  EXTENSION_ASKED: {
    subject: 'Længere tid til årsagsanalysen ønskes',
    lead: (by, on) => `Svar ${by}, om årsagsanalysen må komme senest ${on}.`,
    text: 'Begrundelse',
  },
  EXTENSION_GRANTED: {
    subject: 'Længere tid til årsagsanalysen er aftalt',
    lead: (by, on) => `Send årsagsanalysen senest ${on}; det har ${by} sagt ja til.`,
    text: 'Svar',
  },
  EXTENSION_DECLINED: {
    subject: 'Længere tid til årsagsanalysen er afvist',
    lead: (by, on) => `${by} har sagt nej til ${on}. Den hidtidige frist gælder.`,
    text: 'Svar',
  },
  ROOT_CAUSE_WAIVED: {
    subject: 'Årsagsanalyse fravalgt',
    lead: by => `${by} finder ikke, at sagens karakter berettiger en årsagsanalyse. Gør indsigelse, hvis I er uenige.`,
    text: 'Begrundelse',
  },
  WAIVER_OBJECTED: {
    subject: 'Årsagsanalyse kræves',
    lead: (by, on) => (on ? `${by} kræver en årsagsanalyse. Send den senest ${on}.` : `${by} kræver en årsagsanalyse.`),
    text: 'Begrundelse',
  },
  ROOT_CAUSE_RETURNED: {
    subject: 'Årsagsanalysen er returneret',
    lead: by => `Ret årsagsanalysen, og send den igen til ${by}. Fristen er overholdt; den nye har ingen frist.`,
    text: 'Begrundelse',
  },
  ROOT_CAUSE_ACCEPTED: {
    subject: 'Årsagsanalysen er godkendt',
    lead: by => `${by} har godkendt årsagsanalysen. I skal ikke gøre mere ved den.`,
    text: 'Bemærkning',
  },
  PROBLEM_IDLE: {
    subject: 'Der er intet sket i 10 arbejdsdage',
    lead: () => 'Skriv, hvordan det går med problemet. Der er intet sket i 10 arbejdsdage (Instruks 5.3).',
    text: null,
  },
  KNOWN_ERROR_REVIEW: {
    subject: 'Kendt fejl skal ses efter',
    lead: () => 'Se efter, om fejlen stadig er der og den midlertidige løsning stadig virker, og sæt en ny dato.',
    text: 'Midlertidig løsning',
  },
  RESOURCES_REQUESTED: {
    subject: 'Ressourcer ønskes',
    lead: (by, on) => `Svar ${by} senest ${on} på, hvad I kan sætte af til problemet.`,
    text: 'Ønsket',
  },
  RESOURCES_ANSWERED: {
    subject: 'Svar om ressourcer',
    lead: by => `Læs svaret fra ${by} om ressourcer til problemet.`,
    text: 'Svar',
  },
}

const en: Readonly<Record<What, Words>> = {
  EXTENSION_ASKED: {
    subject: 'More time for the analysis is asked for',
    lead: (by, on) => `Tell ${by} whether the root cause analysis may come by ${on}.`,
    text: 'Reason',
  },
  EXTENSION_GRANTED: {
    subject: 'More time for the analysis is agreed',
    lead: (by, on) => `Send the root cause analysis by ${on}; ${by} has agreed to that.`,
    text: 'Answer',
  },
  EXTENSION_DECLINED: {
    subject: 'More time for the analysis is declined',
    lead: (by, on) => `${by} has said no to ${on}. The date as it was stands.`,
    text: 'Answer',
  },
  ROOT_CAUSE_WAIVED: {
    subject: 'Root cause analysis waived',
    lead: by => `${by} finds that the nature of the case does not warrant an analysis. Object if you disagree.`,
    text: 'Reason',
  },
  WAIVER_OBJECTED: {
    subject: 'A root cause analysis is required',
    lead: (by, on) =>
      on ? `${by} requires a root cause analysis. Send it by ${on}.` : `${by} requires a root cause analysis.`,
    text: 'Reason',
  },
  ROOT_CAUSE_RETURNED: {
    subject: 'The root cause analysis is returned',
    lead: by => `Revise the analysis and send it to ${by} again. The deadline is met; the new one has none.`,
    text: 'Reason',
  },
  ROOT_CAUSE_ACCEPTED: {
    subject: 'The root cause analysis is accepted',
    lead: by => `${by} has accepted the root cause analysis. There is nothing more to do about it.`,
    text: 'Remark',
  },
  PROBLEM_IDLE: {
    subject: 'Nothing has happened for 10 working days',
    lead: () => 'Write how the problem stands. Nothing has happened for 10 working days (Instruks 5.3).',
    text: null,
  },
  KNOWN_ERROR_REVIEW: {
    subject: 'A known error is to be reviewed',
    lead: () => 'See whether the error is still there and the workaround still works, and set a new date.',
    text: 'Workaround',
  },
  RESOURCES_REQUESTED: {
    subject: 'Resources are asked for',
    lead: (by, on) => `Tell ${by} by ${on} what you can set aside for the problem.`,
    text: 'What is asked for',
  },
  RESOURCES_ANSWERED: {
    subject: 'Answer about resources',
    lead: by => `Read the answer from ${by} about resources for the problem.`,
    text: 'Answer',
  },
}

const around = {
  da: { by: 'Fra', on: 'Dato', button: 'Åbn problemet' },
  en: { by: 'From', on: 'Date', button: 'Open the problem' },
} as const

/** What one side of a problem tells the other, or the platform tells its owner (C.5; ). */
export function problemNews({ file, what, by, text, on }: ProblemNewsMail, say: Say): Draft {
  const mine = (say.language === 'da' ? da : en)[what]
  const { by: from, on: date, button } = around[say.language]
  const day = on ? say.on(on) : ''
  return {
    headline: `${mine.subject}: ${file.title}`,
    lead: mine.lead(by ?? '', day),
    tone: what === 'PROBLEM_IDLE' || what === 'KNOWN_ERROR_REVIEW' ? 'SOON' : 'PLAIN',
    blocks: block(mine.text, text),
    facts: [...fact(from, by), ...fact(date, day)],
    button,
  }
}
