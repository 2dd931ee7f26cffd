import { describe, expect, it } from 'vitest'
import type { ChangeNewsMail } from '#db/mail-data.ts'
import { draftMail } from '#workflows/post/draft-mail.ts'

const file = {
  number: 'RFC-2026-481516',
  title: 'Indberetningsmodul 8.4',
  services: ['SCHOOL_STAY'],
  owner: 'Leverandør X',
  counterpart: 'AUB',
  openedAt: '2026-11-25T09:00:00Z',
  path: '/changes/RFC-2026-481516',
}
const reasons = [
  {
    code: 'NOTICE_TOO_SHORT',
    rule: 'R-5.40',
    clause: '5.4',
    nextLegalDate: '2027-01-24',
    detail: { days: 44, required: 60 },
  },
] as const
const mail = (what: ChangeNewsMail['what'], more: Partial<ChangeNewsMail> = {}): ChangeNewsMail => ({
  template: 'CHANGE_NEWS',
  file,
  reason: 'CONTACT_POINT',
  what,
  by: { name: 'Helle Toft', organisation: 'AUB', phone: null },
  text: 'Sender modulet stadig den gamle kode?',
  windowStart: '2027-01-08T20:00:00Z',
  windowEnd: '2027-01-08T22:00:00Z',
  isUnderGate: true,
  reasons,
  ...more,
})
const words = (draft: ReturnType<typeof draftMail>) => draft.blocks.map(({ text }) => text).join('\n')

describe('Mail about a change (screens 6, number 10; C.5)', () => {
  it('says what was asked, how the gate stands with its rule, and which date would be legal (R-5.40)', () => {
    const draft = draftMail(mail('QUESTION'), 'da')
    expect(draft.headline).toBe('Spørgsmål – Indberetningsmodul 8.4')
    expect(draft.lead).toBe('Svar AUB på spørgsmålet.')
    expect(words(draft)).toContain('Sender modulet stadig den gamle kode?')
    expect(words(draft)).toContain('R-5.40')
    expect(draft.facts.find(({ label }) => label === 'Tidligste lovlige dato')?.value).toMatch(/24\. jan\. 2027/)
  })

  it('says that the gate is open once no reason stands, and nothing of a gate about a wish or what does not affect AUB', () => {
    expect(words(draftMail(mail('APPROVED', { reasons: [] }), 'en'))).toContain('The gate is open.')
    expect(words(draftMail(mail('QUESTION', { isUnderGate: false }), 'da'))).not.toContain('Porten')
  })

  it('has words in both languages for everything that can happen, and silence names its days (R-5.42)', () => {
    const all: readonly ChangeNewsMail['what'][] = [
      ...(['SUBMITTED', 'REVISED', 'SCOPE_CHANGED', 'WINDOW_MOVED', 'QUESTION', 'ANSWER', 'POINT', 'CALL'] as const),
      ...(['DIALOGUE_CONFIRMED', 'APPROVED', 'APPROVED_WITH_CONDITIONS', 'OBJECTED', 'EXEMPTION_PROPOSED'] as const),
      ...(['EXEMPTION_GRANTED', 'SUMMARY_MISSED', 'REVIEW_MISSED', 'STARTED', 'STARTED_ANYWAY', 'COMPLETED'] as const),
      ...(['ROLLED_BACK', 'REVIEWED', 'WITHDRAWN', 'WISH_SENT', 'WISH_ACCEPTED', 'WISH_DECLINED'] as const),
    ]
    for (const what of all)
      for (const language of ['da', 'en'] as const) expect(draftMail(mail(what), language).lead).toMatch(/\.$/)
    expect(draftMail(mail('SILENT', { text: '10' }), 'da').lead).toContain('10 arbejdsdage')
  })
})
