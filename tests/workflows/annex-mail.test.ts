import { describe, expect, it } from 'vitest'
import type { MailData } from '#db/mail-data.ts'
import { renderMail } from '#workflows/post/mail.ts'

const render = (data: MailData, language: 'da' | 'en' = 'da') => {
  const mail = renderMail({
    data,
    language,
    publicUrl: 'https://drift.example.dk',
    linkSecret: 'links',
    today: '2026-11-25',
  })
  return { ...mail, flat: mail.text.replaceAll(/\s+/g, ' ') }
}
const annex = { kind: 'ANNEX_2', version: 2, organisation: 'Bjerring Tekniske' } as const

const changed: MailData = {
  template: 'ANNEX_CHANGED',
  reason: 'CONTACT_POINT',
  path: '/contacts/annex-2/abc',
  annex,
  validFrom: '2026-11-24T09:00:00.000Z',
  submittedBy: 'Bo Lind',
  changes: [{ field: 'hours.week.1', before: '8.00–15.00', after: '9.00–12.00' }],
}

describe('Letters about an annex, which concern no case (R-5.4)', () => {
  it('A new version says what changed, from when, and that running clocks keep their hours', () => {
    const { subject, flat } = render(changed)
    expect(subject).toBe('Bilag 2 ændret: Bjerring Tekniske')
    expect(flat).toContain('Brug den fra tirsdag 24. nov. 2026 kl. 10.00')
    expect(flat).toContain('Telefontid, mandag: 8.00–15.00 → 9.00–12.00')
    expect(flat).toContain('følger den telefontid, de begyndte med')
    expect(flat).toContain('https://drift.example.dk/contacts/annex-2/abc')
    expect(flat).not.toContain('skriv i sagen')
  })

  it('A first version has no running clocks to speak of', () => {
    const { flat } = render({ ...changed, changes: [{ field: 'hours.week.1', before: null, after: '8.00–15.00' }] })
    expect(flat).not.toContain('de begyndte med')
  })

  it('The half-yearly question shows what we have and leads to the page that confirms it', () => {
    const { subject, flat } = render({
      template: 'ANNEX_CHECK',
      reason: 'ANNEX_OWNER',
      path: '/contacts/annex-2/abc',
      annex,
      confirmedAt: '2026-05-25T08:00:00.000Z',
      content: [{ field: 'outOfHoursMailbox', text: 'vagt@a.example' }],
    })
    expect(subject).toBe('Er Bilag 2 stadig korrekt?')
    expect(flat).toContain('Postkasse, der læses døgnet rundt: vagt@a.example')
    expect(flat).toContain('Bekræft eller ret: https://drift.example.dk/contacts/annex-2/abc')
  })

  it('The reminder says that reporting is not blocked (R-2.11)', () => {
    const mail: MailData = {
      template: 'ANNEX_MISSING',
      reason: 'ANNEX_OWNER',
      path: '/contacts/annex-2/abc',
      organisation: 'Bjerring Tekniske',
      invitedAt: '2026-11-02T08:00:00.000Z',
    }
    expect(render(mail).flat).toContain('Fejl kan I melde alligevel')
    expect(render(mail, 'en').subject).toBe('Annex 2 is missing: Bjerring Tekniske')
  })

  it('A bounced address is named with the answer of the mail server (F21)', () => {
    const { subject, flat } = render({
      template: 'CONTACT_BOUNCED',
      reason: 'ANNEX_OWNER',
      path: '/contacts/annex-2/abc',
      organisation: 'Bjerring Tekniske',
      address: 'vagt@a.example',
      answer: '550 No such mailbox',
    })
    expect(subject).toBe('Mail kommer ikke frem: vagt@a.example')
    expect(flat).toContain('550 No such mailbox')
  })
})
