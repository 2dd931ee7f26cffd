import type { ProblemOpenedMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    subject: (title: string) => `Problem oprettet: ${title}`,
    write: (by: string) => `Send årsagsanalysen til ATP Servicedesk senest ${by}, inden døgnet er omme.`,
    find: 'Find årsagen, og sæt ressourcer af til det. Der er ikke krav om en årsagsanalyse.',
    told: 'Til orientering: Der er oprettet et problem, som berører jer.',
    wall: (on: string) => `AUB kan give længere tid, dog højst til ${on}. Bed om det på problemets side.`,
    template:
      'Analysen skal indeholde resumé, hændelsesforløb, årsag, medvirkende forhold, virkning for arbejdsgivere og udbetalinger, midlertidig løsning, rettelse og forebyggelse med ansvarlig og dato (Instruks 5.3).',
    description: 'Hvad det handler om',
    owner: 'Problemejer',
    due: 'RCA-frist',
    button: 'Åbn problemet',
  },
  en: {
    subject: (title: string) => `Problem opened: ${title}`,
    write: (by: string) => `Send the root cause analysis to ATP Servicedesk by the end of ${by}.`,
    find: 'Find the cause, and set resources aside for it. No root cause analysis is required.',
    told: 'For your information: a problem that concerns you has been opened.',
    wall: (on: string) => `AUB may give more time, at the latest until ${on}. Ask for it on the page of the problem.`,
    template:
      'The analysis must hold summary, timeline, cause, contributing factors, effect on employers and payments, workaround, correction, and prevention with owner and date (Instruks 5.3).',
    description: 'What it is about',
    owner: 'Problem owner',
    due: 'Analysis due',
    button: 'Open the problem',
  },
} as const

/** A problem is there, and by when its analysis is due (Instruks 5.3; ). */
export function problemOpened(mail: ProblemOpenedMail, say: Say): Draft {
  const mine = words[say.language]
  const { rootCause } = mail
  const mustWrite = mail.mustAct && rootCause !== null
  const act = rootCause ? mine.write(say.on(rootCause.dueOn)) : mine.find
  return {
    headline: mine.subject(mail.file.title),
    lead: mail.mustAct ? act : mine.told,
    tone: 'PLAIN',
    blocks: [
      ...block(mine.description, mail.description),
      ...block(null, mustWrite ? `${mine.wall(say.on(rootCause.wallOn))} ${mine.template}` : null),
    ],
    facts: [
      ...fact(mine.owner, say.person(mail.problemOwner)),
      ...fact(mine.due, rootCause ? say.on(rootCause.dueOn) : null),
    ],
    button: mine.button,
  }
}
