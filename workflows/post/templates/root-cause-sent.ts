import type { RootCauseSentMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (version: number, title: string) => `Årsagsanalyse (version ${version}): ${title}`,
    lead: 'Læs årsagsanalysen, og godkend eller returnér den på problemets side.',
    parts: {
      summary: 'Resumé',
      timeline: 'Hændelsesforløb',
      cause: 'Årsag',
      contributingFactors: 'Medvirkende forhold',
      effect: 'Virkning for arbejdsgivere og udbetalinger',
      workaround: 'Midlertidig løsning',
      correction: 'Rettelse',
    },
    prevention: 'Forebyggelse',
    by: 'Sendt af',
    at: 'Sendt',
    button: 'Åbn analysen',
  },
  en: {
    subject: (version: number, title: string) => `Root cause analysis (version ${version}): ${title}`,
    lead: 'Read the root cause analysis, and accept or return it on the page of the problem.',
    parts: {
      summary: 'Summary',
      timeline: 'Timeline',
      cause: 'Cause',
      contributingFactors: 'Contributing factors',
      effect: 'Effect on employers and payments',
      workaround: 'Workaround',
      correction: 'Correction',
    },
    prevention: 'Prevention',
    by: 'Sent by',
    at: 'Sent',
    button: 'Open the analysis',
  },
} as const

const order = ['summary', 'timeline', 'cause', 'contributingFactors', 'effect', 'workaround', 'correction'] as const

/** The analysis itself, to ATP Servicedesk: that it was sent meets the deadline (Instruks 5.3; ). */
export function rootCauseSent({ file, analysis, version, sentBy, sentAt }: RootCauseSentMail, say: Say): Draft {
  const mine = words[say.language]
  const steps = analysis.prevention.map(
    ({ what, owner, dueOn }) => `– ${what} (${[owner, dueOn && say.on(dueOn)].filter(Boolean).join(', ')})`,
  )
  return {
    headline: mine.subject(version, file.title),
    lead: mine.lead,
    tone: 'PLAIN',
    blocks: [
      ...order.flatMap(part => block(mine.parts[part], analysis[part])),
      ...block(mine.prevention, steps.join('\n')),
    ],
    facts: [...fact(mine.by, say.person(sentBy)), ...fact(mine.at, say.at(sentAt))],
    button: mine.button,
  }
}
