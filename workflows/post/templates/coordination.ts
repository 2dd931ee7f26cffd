import type { CoordinationMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

type What = CoordinationMail['what']
type Words = Readonly<{
  say: Readonly<Record<What, readonly [subject: string, lead: string]>>
  you: string
  note: string
  by: string
  person: string
  at: string
  button: string
}>

const words: Readonly<Record<'da' | 'en', Words>> = {
  da: {
    say: {
      SITUATION_MANAGER_NAMED: [
        'Situation Manager udpeget',
        'Situation Manager er udpeget. I skal ikke gøre noget nu.',
      ],
      COORDINATING_CONTACT_NAMED: [
        'Kontaktperson udpeget',
        'Der er udpeget en kontaktperson for koordineringen. I skal ikke gøre noget nu.',
      ],
      SITUATION_MANAGER_MISSING: [
        'Situation Manager mangler',
        'Udpeg en Situation Manager nu: der er gået en time, siden fejlen blev kritisk (Instruks 5.2.3).',
      ],
      COORDINATING_CONTACT_MISSING: [
        'Kontaktperson mangler',
        'Udpeg en kontaktperson for koordineringen nu: der er gået en time, siden fejlen blev kritisk (Instruks 5.2.3).',
      ],
      CALL_MISSING: [
        'Opkald mangler',
        'Ring nu, og notér opkaldet i sagen: en kritisk fejl meldes også i telefonen, når telefontiden er åben (Instruks 5.2.3).',
      ],
      SCHOOL_AFFECTED: [
        'Jeres skole er berørt',
        'Jeres skole er føjet til sagen som berørt. I får hver status fra nu.',
      ],
      SCHOOL_RESTORED: ['Løst hos jer', 'Leverancen fra jeres skole virker igen. I skal ikke gøre noget.'],
      SCHOOL_RESEND_DATA: ['Send data igen', 'Send de berørte data igen: fejlen er løst, men data nåede ikke frem.'],
      SCHOOL_NOT_AFFECTED: [
        'Jeres skole er ikke berørt',
        'Det viste sig, at jeres skole ikke er berørt. I får ikke flere statusmails om sagen.',
      ],
      REQUEST_ACCEPTED: ['Accepteret', 'Modparten har sagt ja. Følg med i sagen.'],
      REQUEST_DECLINED: ['Afslået', 'Modparten har sagt nej. Læs begrundelsen, og tag den op på niveau 2.'],
      REQUEST_ANSWERED: ['Besvaret', 'Modparten har svaret. Luk sagen, hvis svaret er fyldestgørende.'],
      REQUEST_DONE: ['Gennemført', 'Det aftalte er gennemført. Luk sagen, hvis I er enige.'],
      REQUEST_OVERDUE: ['Svar mangler', 'Svar i sagen nu: det ønskede tidspunkt er passeret.'],
    },
    you: 'Du er udpeget i sagen. Åbn den, og tag over nu.',
    note: 'Besked',
    by: 'Skrevet af',
    person: 'Person',
    at: 'Tidspunkt',
    button: 'Åbn sagen',
  },
  en: {
    say: {
      SITUATION_MANAGER_NAMED: [
        'Situation Manager named',
        'A Situation Manager is named. You need not do anything now.',
      ],
      COORDINATING_CONTACT_NAMED: [
        'Contact named',
        'A contact for the coordination is named. You need not do anything now.',
      ],
      SITUATION_MANAGER_MISSING: [
        'No Situation Manager yet',
        'Name a Situation Manager now: an hour has passed since the fault became critical (Instruks 5.2.3).',
      ],
      COORDINATING_CONTACT_MISSING: [
        'No contact yet',
        'Name a contact for the coordination now: an hour has passed since the fault became critical (Instruks 5.2.3).',
      ],
      CALL_MISSING: [
        'No call yet',
        'Call now and note it in the case: a critical fault is also reported by telephone while phone hours are open (Instruks 5.2.3).',
      ],
      SCHOOL_AFFECTED: [
        'Your school is affected',
        'Your school was added to the case. You get every status from now on.',
      ],
      SCHOOL_RESTORED: ['Solved for you', 'The delivery from your school works again. You need not do anything.'],
      SCHOOL_RESEND_DATA: [
        'Send data again',
        'Send the affected data again: the fault is solved, but data did not arrive.',
      ],
      SCHOOL_NOT_AFFECTED: [
        'Your school is not affected',
        'Your school turned out not to be affected. You get no more status mails on the case.',
      ],
      REQUEST_ACCEPTED: ['Accepted', 'The other side has said yes. Follow the case.'],
      REQUEST_DECLINED: ['Declined', 'The other side has said no. Read why, and take it up at level 2.'],
      REQUEST_ANSWERED: ['Answered', 'The other side has answered. Close the case if the answer will do.'],
      REQUEST_DONE: ['Done', 'What was agreed is done. Close the case if you agree.'],
      REQUEST_OVERDUE: ['No answer yet', 'Answer in the case now: the time that was wished for has passed.'],
    },
    you: 'You were named in the case. Open it and take over now.',
    note: 'Message',
    by: 'Written by',
    person: 'Person',
    at: 'Time',
    button: 'Open the case',
  },
}

const urgent: readonly What[] = ['CALL_MISSING', 'SITUATION_MANAGER_MISSING', 'COORDINATING_CONTACT_MISSING']
const wanted: readonly What[] = ['SCHOOL_RESEND_DATA', 'REQUEST_DECLINED', 'REQUEST_OVERDUE']

function toneOf({ what, isYou }: CoordinationMail): Draft['tone'] {
  if (urgent.includes(what) || isYou) return 'LATE'
  if (wanted.includes(what)) return 'SOON'
  return what === 'SCHOOL_RESTORED' || what === 'REQUEST_DONE' ? 'DONE' : 'PLAIN'
}

/** Calls, roles, affected schools and requests (R-5.19, R-5.21, R-5.22, R-2.4, R-2.8, R-3.3). */
export function coordination(mail: CoordinationMail, say: Say): Draft {
  const mine = words[say.language]
  const [subject, lead] = mine.say[mail.what]
  return {
    headline: `${mail.case.isRequest ? '' : `${say.short(mail.case)}: `}${subject} – ${mail.case.title}`,
    lead: mail.isYou ? mine.you : lead,
    tone: toneOf(mail),
    blocks: block(mine.note, mail.text),
    facts: [
      ...fact(mine.person, mail.person && say.person(mail.person)),
      ...fact(mine.by, mail.by && say.person(mail.by)),
      ...fact(mine.at, mail.at && say.at(mail.at)),
    ],
    button: mine.button,
  }
}
