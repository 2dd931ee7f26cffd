import type { IncidentNewsMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

type What = IncidentNewsMail['what']
type Said = Readonly<{ subject: string; lead: (at: string, from: string, isAsked: boolean) => string }>

const da: Readonly<Record<What, Said>> = {
  REOPENED: {
    subject: 'Genåbnet',
    lead: () => 'Fejlen er der igen. Sagen er åben på ny, og reaktionstiden løber fra nu.',
  },
  CANCELLED: { subject: 'Annulleret', lead: () => 'I skal ikke gøre noget. Sagen er trukket tilbage, og intet løber.' },
  PRIORITY_CHANGED: {
    subject: 'Prioriteten er ændret',
    lead: (_at, from) => `Prioriteten var ${from}. Se de nye frister i sagen, og gør indsigelse der, hvis I er uenige.`,
  },
  PRIORITY_OBJECTED: {
    subject: 'Indsigelse mod prioriteten',
    lead: () =>
      'Den højeste prioritet gælder, til niveau 2 på begge sider har afgjort det. Bed jeres niveau 2 tage stilling.',
  },
  OUTAGE_NEAR: {
    subject: 'Nedbruddet har varet 20 timer',
    lead: at => `Er det ikke slut, bliver sagen prioritet 1 ${at}.`,
  },
  DETECTION_CLAIMED: {
    subject: 'Fejlen burde være fundet før',
    lead: at => `Den anden side mener, at fejlen burde være fundet ${at}. Godtag eller afvis det i sagen.`,
  },
  DETECTION_ANSWERED: {
    subject: 'Svar på, hvornår fejlen burde være fundet',
    lead: at =>
      at ? `Det er godtaget: fristerne løber fra ${at}.` : 'Det er afvist. Niveau 2 på begge sider kan afgøre det.',
  },
  DISPUTE_SETTLED: {
    subject: 'Afgørelse af uenighed',
    lead: () => 'Niveau 2 har taget stilling. Se i sagen, om det er afgjort, eller om jeres niveau 2 mangler.',
  },
  FEEDBACK_PROPOSED: {
    subject: 'Foreslået næste tilbagemelding',
    lead: (at, _from, isAsked) =>
      `Næste tilbagemelding er foreslået til ${at}.${isAsked ? ' Godtag det, eller foreslå et andet tidspunkt.' : ''}`,
  },
  FEEDBACK_AGREED: { subject: 'Aftalt næste tilbagemelding', lead: at => `Næste tilbagemelding er aftalt til ${at}.` },
  SOLUTION_PROPOSED: {
    subject: 'Foreslået løsningstid',
    lead: (at, _from, isAsked) =>
      `Løsningen er foreslået til ${at}.${isAsked ? ' Godtag det, eller foreslå et andet tidspunkt.' : ''}`,
  },
  SOLUTION_AGREED: { subject: 'Aftalt løsningstid', lead: at => `Løsningen er aftalt til ${at}.` },
  SOLUTION_TIME_MISSING: {
    subject: 'Løsningstid mangler',
    lead: () => 'Der er gået fem arbejdsdage uden aftale om, hvornår fejlen løses. Foreslå et tidspunkt i sagen.',
  },
  PROBLEM_MISSING: {
    subject: 'Problem mangler',
    lead: () => 'Sagen kan ikke lukkes, før der er oprettet et problem (afsnit 5.3). Opret det fra sagen.',
  },
}

const en: Readonly<Record<What, Said>> = {
  REOPENED: {
    subject: 'Reopened',
    lead: () => 'The fault is there again. The case is open anew, and the reaction time runs from now.',
  },
  CANCELLED: {
    subject: 'Cancelled',
    lead: () => 'You need not do anything. The report was taken back, and nothing runs.',
  },
  PRIORITY_CHANGED: {
    subject: 'The priority has changed',
    lead: (_at, from) =>
      `The priority was ${from}. See the new due times in the case, and object there if you disagree.`,
  },
  PRIORITY_OBJECTED: {
    subject: 'Objection to the priority',
    lead: () => 'The higher priority runs until level 2 of both sides has settled it. Ask your level 2 to decide.',
  },
  OUTAGE_NEAR: {
    subject: 'The outage has lasted 20 hours',
    lead: at => `If it has not ended, the case becomes priority 1 ${at}.`,
  },
  DETECTION_CLAIMED: {
    subject: 'The fault should have been found earlier',
    lead: at => `The other side holds that the fault should have been found ${at}. Accept or reject it in the case.`,
  },
  DETECTION_ANSWERED: {
    subject: 'Answer on when the fault should have been found',
    lead: at =>
      at ? `It is accepted: the clocks run from ${at}.` : 'It is rejected. Level 2 of both sides can settle it.',
  },
  DISPUTE_SETTLED: {
    subject: 'Settlement of a dispute',
    lead: () => 'Level 2 has decided. See in the case whether it is settled, or whether your level 2 is missing.',
  },
  FEEDBACK_PROPOSED: {
    subject: 'Proposed next feedback',
    lead: (at, _from, isAsked) =>
      `The next feedback is proposed for ${at}.${isAsked ? ' Accept it, or propose another time.' : ''}`,
  },
  FEEDBACK_AGREED: { subject: 'Agreed next feedback', lead: at => `The next feedback is agreed for ${at}.` },
  SOLUTION_PROPOSED: {
    subject: 'Proposed solution time',
    lead: (at, _from, isAsked) =>
      `The solution is proposed for ${at}.${isAsked ? ' Accept it, or propose another time.' : ''}`,
  },
  SOLUTION_AGREED: { subject: 'Agreed solution time', lead: at => `The solution is agreed for ${at}.` },
  SOLUTION_TIME_MISSING: {
    subject: 'Solution time missing',
    lead: () =>
      'Five working days have passed without an agreement on when the fault is solved. Propose a time in the case.',
  },
  PROBLEM_MISSING: {
    subject: 'Problem missing',
    lead: () => 'The case cannot be closed before a problem is opened (section 5.3). Open it from the case.',
  },
}

const words = {
  da: {
    of: da,
    critical: 'PRIORITET 1',
    text: 'Begrundelse',
    by: 'Fra',
    at: 'Tidspunkt',
    open: 'Åbn sagen',
    answer: 'Svar på forslaget',
    other: 'Foreslå et andet tidspunkt i sagen, hvis det ikke passer.',
  },
  en: {
    of: en,
    critical: 'PRIORITET 1',
    text: 'Reason',
    by: 'From',
    at: 'Time',
    open: 'Open the case',
    answer: 'Answer the proposal',
    other: 'Propose another time in the case if it does not suit you.',
  },
} as const

const soon: readonly What[] = ['OUTAGE_NEAR', 'SOLUTION_TIME_MISSING', 'PROBLEM_MISSING']

/** What one side of an incident tells the other besides its statuses (C.5; ). */
export function incidentNews(mail: IncidentNewsMail, say: Say): Draft {
  const mine = words[say.language]
  const { subject, lead } = mine.of[mail.what]
  const at = mail.at ? say.at(mail.at) : ''
  const isCritical = mail.what === 'PRIORITY_CHANGED' && mail.case.priority === 1
  return {
    headline: `${isCritical ? mine.critical : say.short(mail.case)}: ${subject} – ${mail.case.title}`,
    lead: lead(at, mail.fromPriority ? `P${mail.fromPriority}` : '', mail.acceptPath !== null),
    tone: isCritical ? 'CRITICAL' : soon.includes(mail.what) ? 'SOON' : 'PLAIN',
    blocks: [...block(mine.text, mail.text), ...block(null, mail.acceptPath ? mine.other : null)],
    facts: [...fact(mine.at, at), ...fact(mine.by, mail.by && say.person(mail.by))],
    button: mail.acceptPath ? mine.answer : mine.open,
  }
}
