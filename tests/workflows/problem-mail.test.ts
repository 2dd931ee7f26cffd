import { describe, expect, it } from 'vitest'
import type { MailData, MailFile, ProblemNewsMail } from '#db/mail-data.ts'
import { renderMail } from '#workflows/post/mail.ts'

const file: MailFile = {
  number: 'PRB-2027-481516',
  title: 'Certifikater udløber',
  services: ['SCHOOL_STAY'],
  owner: 'Leverandør X',
  counterpart: 'AUB',
  openedAt: '2027-02-03T08:00:00.000Z',
  path: '/problems/PRB-2027-481516',
}
const render = (data: MailData, language: 'da' | 'en' = 'da') => {
  const input = { data, language, publicUrl: 'https://drift.example.dk', linkSecret: 'links', today: '2027-02-03' }
  const mail = renderMail(input)
  return { ...mail, flat: mail.text.replaceAll(/\s+/g, ' ') }
}
const reminder = (daysLeft: number, mustAct = true): MailData => ({
  template: 'ROOT_CAUSE_DUE',
  file,
  reason: 'PROBLEM_OWNER',
  mustAct,
  createdAt: '2027-02-03T08:00:00.000Z',
  dueOn: '2027-02-17',
  wallOn: '2027-03-03',
  isAgreed: false,
  daysLeft,
})

describe('Mails about a problem (C.5; screens 6, 8 and 9)', () => {
  it('A new problem says the ten-day date, the twenty-day wall and what the analysis must hold (R-5.39)', () => {
    const { subject, flat, html } = render({
      template: 'PROBLEM_OPENED',
      file,
      reason: 'CONTACT_POINT',
      mustAct: true,
      description: 'Leverancen stopper.',
      problemOwner: { name: 'Ea', organisation: 'Leverandør X', phone: '+4570113000' },
      rootCause: { dueOn: '2027-02-17', wallOn: '2027-03-03' },
    })
    expect(subject).toBe('[PRB-2027-481516] Problem oprettet: Certifikater udløber')
    expect(flat).toContain('senest onsdag 17. feb. 2027, inden døgnet er omme')
    expect(flat).toContain('dog højst til onsdag 3. mar. 2027')
    expect(flat).toContain('forebyggelse med ansvarlig og dato')
    expect(flat).toContain('https://drift.example.dk/problems/PRB-2027-481516')
    expect(html).toContain('href="https://drift.example.dk/problems/PRB-2027-481516"')
  })

  it('The reminders say how long is left, and the ruler in words', () => {
    expect([5, 2, 1, 0].map(left => render(reminder(left)).subject.split('] ')[1])).toEqual([
      'RCA-frist om 5 arbejdsdage: Certifikater udløber',
      'RCA-frist om 2 arbejdsdage: Certifikater udløber',
      'RCA-frist om 1 arbejdsdag: Certifikater udløber',
      'RCA-frist i dag: Certifikater udløber',
    ])
    expect(render(reminder(5)).flat).toContain('onsdag 3. mar. 2027; den kan ikke rykkes')
    expect(render(reminder(0, false)).flat).toContain(
      'Til orientering: Årsagsanalysen fra Leverandør X forfalder i dag',
    )
  })

  it('The analysis is in the mail to ATP Servicedesk, and a civil registration number in it is masked', () => {
    const { flat } = render({
      template: 'ROOT_CAUSE_SENT',
      file,
      reason: 'ANALYSIS_RECEIVER',
      version: 2,
      sentBy: { name: 'Ea', organisation: 'Leverandør X', phone: null },
      sentAt: '2027-02-16T08:00:00.000Z',
      analysis: {
        summary: 'Certifikatet udløb.',
        timeline: 'Kl. 8 stoppede det for 251248-3338.',
        cause: 'Ingen så efter.',
        contributingFactors: '',
        effect: 'Refusionen kom for sent.',
        workaround: '',
        correction: 'Skiftet.',
        prevention: [{ what: 'Overvåg.', owner: 'Driften', dueOn: '2027-03-01' }],
      },
    })
    expect(flat).toContain('– Overvåg. (Driften, mandag 1. mar. 2027)')
    expect(flat).not.toContain('Medvirkende forhold')
    expect(flat).not.toContain('251248-3338')
  })

  it('A miss tells the other side whom to call, and the owner how long AUB may still give', () => {
    const missed = (mustAct: boolean): MailData => ({
      template: 'ROOT_CAUSE_MISSED',
      file,
      reason: 'CONTACT_POINT',
      mustAct,
      missedOn: '2027-02-17',
      limit: 'DUE',
      wallOn: '2027-03-03',
      call: { name: 'Vagten', organisation: 'Leverandør X', phone: '+4570113000' },
    })
    expect(render(missed(true)).flat).toContain('højst til onsdag 3. mar. 2027. Det ændrer ikke ved bruddet')
    expect(render(missed(false)).flat).toContain('Ring til Vagten, Leverandør X, 70 11 30 00')
  })

  const news: readonly ProblemNewsMail['what'][] = [
    'EXTENSION_ASKED',
    'EXTENSION_GRANTED',
    'EXTENSION_DECLINED',
    'ROOT_CAUSE_WAIVED',
    'WAIVER_OBJECTED',
    'ROOT_CAUSE_RETURNED',
    'ROOT_CAUSE_ACCEPTED',
    'PROBLEM_IDLE',
    'KNOWN_ERROR_REVIEW',
    'RESOURCES_REQUESTED',
    'RESOURCES_ANSWERED',
  ]
  it.each(news)('%s is said in Danish and in English, with the date and the words of the other side', what => {
    const mail: MailData = {
      template: 'PROBLEM_NEWS',
      file,
      reason: 'PROBLEM_OWNER',
      what,
      by: 'AUB',
      text: 'Ordene fra den anden side.',
      on: '2027-03-03',
    }
    const [danish, english] = [render(mail), render(mail, 'en')]
    expect(danish.subject).not.toBe(english.subject)
    for (const { flat } of [danish, english]) {
      expect(flat).not.toMatch(/undefined|null/)
      if (what !== 'PROBLEM_IDLE') expect(flat).toContain('Ordene fra den anden side.')
    }
    expect(danish.flat).toContain('3. mar. 2027')
  })
})
