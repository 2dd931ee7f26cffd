import { describe, expect, it } from 'vitest'
import type { FreezeNearMail, MailData, RequirementAnnouncedMail, ServiceWindowMail } from '#db/mail-data.ts'
import { renderMail } from '#workflows/post/mail.ts'

const render = (data: MailData, language: 'da' | 'en' = 'da') =>
  renderMail({ data, language, publicUrl: 'https://drift.example.dk', linkSecret: 'links', today: '2026-11-25' })
const firstLine = (text: string) => text.split('\n\n')[0]?.replaceAll('\n', ' ')

const requirement: RequirementAnnouncedMail = {
  template: 'REQUIREMENT_ANNOUNCED',
  reason: 'CONTACT_POINT',
  path: '/changes/requirements/KRAV-2026-481516',
  mustAnswer: true,
  number: 'KRAV-2026-481516',
  title: 'Nyt felt i kost og logi',
  services: ['BOARD_AND_LODGING'],
  specification: 'Feltet »afbrudt« sendes med.',
  legalBasis: null,
  mustBeCompletedOn: '2027-02-01',
  noticeDays: 68,
  shortNoticeReason: null,
  by: 'Helle Toft',
  organisation: 'AUB',
}
const window: ServiceWindowMail = {
  template: 'SERVICE_WINDOW',
  reason: 'CONTACT_POINT',
  path: '/changes/windows',
  what: 'ANNOUNCED',
  owner: 'Studium A/S',
  services: ['SCHOOL_STAY'],
  startsAt: '2026-12-06T01:00:00.000Z',
  endsAt: '2026-12-06T04:00:00.000Z',
  text: 'Ny database.',
}
const freeze: FreezeNearMail = {
  template: 'FREEZE_NEAR',
  reason: 'CONTACT_POINT',
  path: '/changes/calendar',
  days: 30,
  firstDay: '2026-12-21',
  lastDay: '2027-01-10',
  changes: [{ number: 'RFC-2026-000087', title: 'Indberetningsmodul 8.4', windowStart: '2027-01-08T19:00:00.000Z' }],
}

describe('Mails 11 and 12 (screens 6)', () => {
  it('A requirement says by when, how long the notice is, and where to answer; a copy asks nothing (R-5.41)', () => {
    const mail = render(requirement)
    expect(mail.subject).toContain('KRAV-2026-481516')
    expect(firstLine(mail.text)).toMatch(/mandag 1\. feb\. 2027.*Svar, om det er muligt/)
    expect(mail.text).toContain('68 dage')
    expect(mail.text).toContain('https://drift.example.dk/changes/requirements/KRAV-2026-481516')
    const copy = render({ ...requirement, mustAnswer: false, reason: 'AFFECTED_SCHOOL' })
    expect(firstLine(copy.text)).toContain('I skal ikke gøre noget')
    expect(render({ ...requirement, shortNoticeReason: 'Loven gælder fra den dag.' }, 'en').text).toContain(
      'Short notice',
    )
  })

  it('A freeze that is near names its dates and the own changes inside it; with none it asks for nothing (R-5.45)', () => {
    const mail = render(freeze)
    expect(mail.subject).toContain('Fryseperioden begynder om 30 dage')
    expect(mail.text).toContain('RFC-2026-000087: Indberetningsmodul 8.4')
    expect(mail.text).toContain('mandag 21. dec. 2026')
    expect(firstLine(render({ ...freeze, changes: [] }).text)).toContain('Ingen af jeres varslede ændringer')
  })

  it('A service window is told with its times in Danish time; cancelled it says so (R-4.4)', () => {
    expect(firstLine(render(window).text)).toMatch(/søndag 6\. dec\. 2026 kl\..02\.00/)
    expect(render({ ...window, what: 'CANCELLED' }).subject).toContain('Servicevindue aflyst')
    expect(render(window, 'en').subject).toContain('Service window')
  })

  it('An answer that is no yes asks AUB to get in touch (R-5.41)', () => {
    const { number, title, path } = requirement
    const by = { name: 'Sune Nørlund', organisation: 'Studium A/S', phone: null }
    const answered = { template: 'REQUIREMENT_ANSWERED', reason: 'CONTACT_POINT', path, number, title, by } as const
    expect(firstLine(render({ ...answered, answer: 'NOT_POSSIBLE', text: 'Vi skifter system.' }).text)).toContain(
      'Tag kontakt',
    )
    expect(firstLine(render({ ...answered, answer: 'POSSIBLE', text: null }).text)).toContain('kan opfylde kravet')
    const reply = { ...answered, answer: 'REPLIED', text: 'Ja, fra den 1. marts.' } as const
    expect(firstLine(render(reply).text)).toContain('har svaret på jeres spørgsmål')
    expect(render(reply, 'en').text).toContain('replied to your questions')
  })
})
