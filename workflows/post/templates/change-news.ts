import type { ChangeNewsMail } from '#db/mail-data.ts'
import { sayGateReason } from '#domain/change.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

type What = ChangeNewsMail['what']
/** In the subject, and what the recipient is to do. `text` is what was written, named by the third. */
type Words = Readonly<{ subject: string; lead: (by: string, text: string) => string; text: string | null }>

const da: Readonly<Record<What, Words>> = {
  SUBMITTED: {
    subject: 'Ændring varslet',
    lead: by => `${by} har varslet en ændring. Indled dialogen, og tag stilling til den.`,
    text: null,
  },
  REVISED: { subject: 'Ændring rettet', lead: by => `${by} har rettet oplysninger om ændringen.`, text: null },
  SCOPE_CHANGED: {
    subject: 'Ændringens omfang er ændret',
    lead: by => `${by} har ændret omfanget. Varsel og dialog skal fornyes, før ændringen kan gennemføres.`,
    text: null,
  },
  WINDOW_MOVED: { subject: 'Vinduet er flyttet', lead: by => `${by} har flyttet vinduet.`, text: 'Begrundelse' },
  FREEZE_CHANGED: {
    subject: 'Fryseperiode ændret',
    lead: (by, dates) =>
      `${by} har ændret datoerne for en fryseperiode til ${dates}. Kontrollér ændringens vindue; porten følger de nye datoer.`,
    text: null,
  },
  QUESTION: { subject: 'Spørgsmål', lead: by => `Svar ${by} på spørgsmålet.`, text: 'Spørgsmål' },
  ANSWER: {
    subject: 'Svar',
    lead: by => `${by} har svaret. Luk spørgsmålet, når I er tilfredse med svaret.`,
    text: 'Svar',
  },
  POINT: {
    subject: 'Forslag til aftale',
    lead: by => `${by} foreslår et punkt. Sæt jeres flueben, hvis I er enige.`,
    text: 'Punkt',
  },
  CALL: { subject: 'Samtale noteret', lead: by => `${by} har noteret en samtale om ændringen.`, text: 'Referat' },
  DIALOGUE_CONFIRMED: {
    subject: 'Dialogen er bekræftet',
    lead: by => `${by} har bekræftet, at dialogen er holdt.`,
    text: 'Referat',
  },
  APPROVED: { subject: 'Godkendt', lead: by => `${by} har godkendt ændringen.`, text: 'Bemærkning' },
  APPROVED_WITH_CONDITIONS: {
    subject: 'Godkendt med vilkår',
    lead: by => `${by} har godkendt ændringen med vilkår. Opfyld dem, og sæt flueben ved hvert.`,
    text: 'Vilkår',
  },
  OBJECTED: {
    subject: 'Indsigelse',
    lead: by => `${by} gør indsigelse. Ret ændringen, og bed om en ny afgørelse.`,
    text: 'Begrundelse',
  },
  EXEMPTION_PROPOSED: {
    subject: 'Dispensation foreslået',
    lead: by => `${by} vil give dispensation fra fryseperioden. En anden hos AUB skal også sige ja.`,
    text: 'Begrundelse',
  },
  EXEMPTION_GRANTED: {
    subject: 'Dispensation givet',
    lead: by => `AUB har givet dispensation fra fryseperioden; ${by} sagde ja som den anden.`,
    text: 'Begrundelse',
  },
  SILENT: {
    subject: 'AUB har ikke taget stilling',
    lead: (_by, days) =>
      `Tag stilling til ændringen. Den har ventet i ${days} arbejdsdage; tavshed bliver aldrig til en godkendelse.`,
    text: null,
  },
  SUMMARY_MISSED: {
    subject: 'Referat af samtalen mangler',
    lead: () => 'Skriv referatet af samtalen om hasteændringen. Det skulle være kommet inden for 1 arbejdsdag.',
    text: null,
  },
  REVIEW_MISSED: {
    subject: 'Evaluering mangler',
    lead: () => 'Evaluér ændringen. Evalueringen skulle være kommet inden for 5 arbejdsdage.',
    text: null,
  },
  STARTED: { subject: 'Ændring gennemføres', lead: by => `${by} er begyndt at gennemføre ændringen.`, text: null },
  STARTED_ANYWAY: {
    subject: 'Ændring gennemført uden om porten',
    lead: by => `${by} har gennemført ændringen, selv om porten var lukket. Det er noteret som brud.`,
    text: 'Begrundelse',
  },
  COMPLETED: { subject: 'Ændring gennemført', lead: by => `${by} har gennemført ændringen.`, text: 'Bemærkning' },
  ROLLED_BACK: { subject: 'Ændring rullet tilbage', lead: by => `${by} har rullet ændringen tilbage.`, text: 'Årsag' },
  REVIEWED: { subject: 'Ændring evalueret', lead: by => `${by} har evalueret ændringen.`, text: 'Evaluering' },
  WITHDRAWN: {
    subject: 'Ændring trukket tilbage',
    lead: by => `${by} har trukket sagen tilbage.`,
    text: 'Begrundelse',
  },
  WISH_SENT: { subject: 'Ønske om ændring', lead: by => `Svar ${by} på ønsket om en ændring.`, text: null },
  WISH_ACCEPTED: { subject: 'Ønske imødekommet', lead: by => `${by} imødekommer ønsket.`, text: 'Svar' },
  WISH_DECLINED: { subject: 'Ønske afvist', lead: by => `${by} har afvist ønsket.`, text: 'Begrundelse' },
}

const en: Readonly<Record<What, Words>> = {
  SUBMITTED: {
    subject: 'Change announced',
    lead: by => `${by} has announced a change. Begin the dialogue and decide on it.`,
    text: null,
  },
  REVISED: { subject: 'Change corrected', lead: by => `${by} has corrected what the change says.`, text: null },
  SCOPE_CHANGED: {
    subject: 'Scope changed',
    lead: by => `${by} has changed the scope. Notice and dialogue are to be renewed before it is implemented.`,
    text: null,
  },
  WINDOW_MOVED: { subject: 'Window moved', lead: by => `${by} has moved the window.`, text: 'Reason' },
  FREEZE_CHANGED: {
    subject: 'Freeze changed',
    lead: (by, dates) =>
      `${by} has changed the dates of a freeze to ${dates}. Check the window; the gate goes by the new dates.`,
    text: null,
  },
  QUESTION: { subject: 'Question', lead: by => `Answer the question of ${by}.`, text: 'Question' },
  ANSWER: {
    subject: 'Answer',
    lead: by => `${by} has answered. Close the question when you are satisfied.`,
    text: 'Answer',
  },
  POINT: { subject: 'Point proposed', lead: by => `${by} proposes a point. Tick it if you agree.`, text: 'Point' },
  CALL: { subject: 'Call logged', lead: by => `${by} has logged a call about the change.`, text: 'Summary' },
  DIALOGUE_CONFIRMED: {
    subject: 'Dialogue confirmed',
    lead: by => `${by} has confirmed that the dialogue was held.`,
    text: 'Summary',
  },
  APPROVED: { subject: 'Approved', lead: by => `${by} has approved the change.`, text: 'Remark' },
  APPROVED_WITH_CONDITIONS: {
    subject: 'Approved with conditions',
    lead: by => `${by} has approved the change with conditions. Meet them and tick each.`,
    text: 'Conditions',
  },
  OBJECTED: {
    subject: 'Objection',
    lead: by => `${by} objects. Change what was objected to and ask for a new decision.`,
    text: 'Reason',
  },
  EXEMPTION_PROPOSED: {
    subject: 'Exemption proposed',
    lead: by => `${by} would exempt the change from the freeze. Another person at AUB must agree.`,
    text: 'Reason',
  },
  EXEMPTION_GRANTED: {
    subject: 'Exemption granted',
    lead: by => `AUB has exempted the change from the freeze; ${by} was the second to agree.`,
    text: 'Reason',
  },
  SILENT: {
    subject: 'AUB has not decided',
    lead: (_by, days) =>
      `Decide on the change. It has waited for ${days} working days; silence never becomes approval.`,
    text: null,
  },
  SUMMARY_MISSED: {
    subject: 'Summary of the call missing',
    lead: () => 'Write the summary of the call about the emergency change. It was due within 1 working day.',
    text: null,
  },
  REVIEW_MISSED: {
    subject: 'Review missing',
    lead: () => 'Review the change. The review was due within 5 working days.',
    text: null,
  },
  STARTED: { subject: 'Change being implemented', lead: by => `${by} has begun to implement the change.`, text: null },
  STARTED_ANYWAY: {
    subject: 'Change implemented around the gate',
    lead: by => `${by} implemented the change while the gate was shut. It is recorded as a breach.`,
    text: 'Reason',
  },
  COMPLETED: { subject: 'Change implemented', lead: by => `${by} has implemented the change.`, text: 'Remark' },
  ROLLED_BACK: { subject: 'Change rolled back', lead: by => `${by} has rolled the change back.`, text: 'Cause' },
  REVIEWED: { subject: 'Change reviewed', lead: by => `${by} has reviewed the change.`, text: 'Review' },
  WITHDRAWN: { subject: 'Change withdrawn', lead: by => `${by} has withdrawn the case.`, text: 'Reason' },
  WISH_SENT: { subject: 'Wish for a change', lead: by => `Answer the wish of ${by} for a change.`, text: null },
  WISH_ACCEPTED: { subject: 'Wish accepted', lead: by => `${by} accepts the wish.`, text: 'Answer' },
  WISH_DECLINED: { subject: 'Wish declined', lead: by => `${by} has declined the wish.`, text: 'Reason' },
}

const gate = {
  da: {
    window: 'Vindue',
    by: 'Fra',
    open: 'Porten er åben.',
    shut: 'Porten er lukket',
    next: 'Tidligste lovlige dato',
    button: 'Åbn ændringen',
  },
  en: {
    window: 'Window',
    by: 'From',
    open: 'The gate is open.',
    shut: 'The gate is shut',
    next: 'Earliest legal date',
    button: 'Open the change',
  },
} as const

const late: readonly What[] = ['SILENT', 'SUMMARY_MISSED', 'REVIEW_MISSED', 'STARTED_ANYWAY']
const withGate: readonly What[] = [
  'SUBMITTED',
  'SCOPE_CHANGED',
  'WINDOW_MOVED',
  'FREEZE_CHANGED',
  'QUESTION',
  'ANSWER',
  'DIALOGUE_CONFIRMED',
  'APPROVED',
  'APPROVED_WITH_CONDITIONS',
  'OBJECTED',
  'EXEMPTION_GRANTED',
  'SILENT',
  'STARTED_ANYWAY',
]

/** The first and the last day of a freeze that was changed. */
const datesOf = ({ text }: ChangeNewsMail, say: Say) => (text ?? '').split('/').map(say.on).join(' – ')

/** News of a change, with how the gate stands and which date would be legal (C.5; rules C.3). */
export function changeNews(mail: ChangeNewsMail, say: Say): Draft {
  const words = (say.language === 'da' ? da : en)[mail.what]
  const mine = gate[say.language]
  const by = mail.by?.organisation ?? ''
  const { windowStart, windowEnd, reasons } = mail
  const isTold = mail.isUnderGate && withGate.includes(mail.what)
  const sentences = reasons.map(one => sayGateReason(one, say.language)).map(({ why, remedy }) => `${why} ${remedy}`)
  const next = reasons.map(one => one.nextLegalDate).find(one => one !== null)
  const said = words.text === null ? [] : block(words.text, mail.text)
  const state = sentences.length === 0 ? block(null, mine.open) : block(mine.shut, sentences.join('\n'))
  return {
    headline: `${words.subject} – ${mail.file.title}`,
    lead: words.lead(by, mail.what === 'FREEZE_CHANGED' ? datesOf(mail, say) : (mail.text ?? '')),
    tone: late.includes(mail.what) ? 'LATE' : 'PLAIN',
    blocks: [...said, ...(isTold ? state : [])],
    facts: [
      ...fact(mine.by, mail.by && say.person(mail.by)),
      ...fact(mine.window, windowStart && windowEnd && `${say.at(windowStart)} – ${say.at(windowEnd)}`),
      ...fact(mine.next, isTold && next ? say.on(next) : null),
    ],
    button: mine.button,
  }
}
