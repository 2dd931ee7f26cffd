import { describe, expect, it } from 'vitest'
import type { IncidentNewsMail } from '#db/mail-data.ts'
import { LINK, sealed } from '#db/sealed.ts'
import { renderMail } from '#workflows/post/mail.ts'
import { sampleCase } from './mail-samples.ts'

const whats = [
  'REOPENED',
  'CANCELLED',
  'PRIORITY_CHANGED',
  'PRIORITY_OBJECTED',
  'OUTAGE_NEAR',
  'DETECTION_CLAIMED',
  'DETECTION_ANSWERED',
  'DISPUTE_SETTLED',
  'FEEDBACK_PROPOSED',
  'FEEDBACK_AGREED',
  'SOLUTION_PROPOSED',
  'SOLUTION_AGREED',
  'SOLUTION_TIME_MISSING',
  'PROBLEM_MISSING',
] as const satisfies readonly IncidentNewsMail['what'][]

const news = (more: Partial<IncidentNewsMail>): IncidentNewsMail => ({
  template: 'INCIDENT_NEWS',
  case: { ...sampleCase, priority: 2 },
  reason: 'CONTACT_POINT',
  what: 'REOPENED',
  by: { name: 'Peter Holm', organisation: 'Studiekernen', phone: null },
  text: null,
  at: '2026-11-26T09:00:00.000Z',
  fromPriority: 3,
  acceptPath: null,
  ...more,
})
const render = (data: IncidentNewsMail, language: 'da' | 'en' = 'da') =>
  renderMail({ data, language, publicUrl: 'https://drift.example.dk', linkSecret: 'links', today: '2026-11-25' })
const firstLine = (text: string) => text.split('\n\n')[0]?.replaceAll('\n', ' ')

describe('The mail about what one side of a case has done (C.5)', () => {
  it.each(whats)('%s says in both languages, in text and HTML, what it is about and leads to the case', what => {
    for (const language of ['da', 'en'] as const) {
      const mail = render(news({ what }), language)
      expect(mail.subject).toMatch(/^\[INC-2026-481516\] P2: .+ – Webservicen afviser alt$/)
      expect(firstLine(mail.text)?.length).toBeGreaterThan(20)
      expect(mail.text).toContain('https://drift.example.dk/incidents/INC-2026-481516')
      expect(mail.html).toContain('https://drift.example.dk/incidents/INC-2026-481516')
      expect(`${mail.text}${mail.html}`).not.toMatch(/\bundefined\b|\bnull\b/)
    }
  })

  it('says PRIORITET 1 in the subject when the case has become critical (R-5.20, R-5.33)', () => {
    const critical = news({ what: 'PRIORITY_CHANGED', case: sampleCase, fromPriority: 2 })
    expect(render(critical).subject).toBe(
      '[INC-2026-481516] PRIORITET 1: Prioriteten er ændret – Webservicen afviser alt',
    )
    expect(firstLine(render(critical).text)).toContain('Prioriteten var P2.')
  })

  it('gives whoever is asked the button to accept, and the others none (R-4.16)', () => {
    const acceptPath = sealed('/confirm/v1.hemmelig', 'links', LINK)
    const asked = render(news({ what: 'FEEDBACK_PROPOSED', acceptPath }))
    expect(asked.text).toContain('https://drift.example.dk/confirm/v1.hemmelig')
    expect(firstLine(asked.text)).toBe(
      'Næste tilbagemelding er foreslået til torsdag 26. nov. 2026 kl. 10.00. Godtag det, eller foreslå et andet tidspunkt.',
    )
    const told = render(news({ what: 'FEEDBACK_PROPOSED' }))
    expect(told.text).not.toContain('/confirm/')
    expect(firstLine(told.text)).not.toContain('Godtag')
  })

  it('shows no civil registration number that somebody wrote into a reason (C.5)', () => {
    const mail = render(news({ text: 'Eleven 251248-1234 mangler.' }))
    expect(`${mail.text}${mail.html}`).not.toContain('251248-1234')
  })
})
