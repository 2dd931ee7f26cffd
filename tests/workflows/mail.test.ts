import { describe, expect, it } from 'vitest'
import type { CoordinationMail, MailData } from '#db/mail-data.ts'
import { renderMail } from '#workflows/post/mail.ts'
import { contactTest, sampleCase, samples } from './mail-samples.ts'

const render = (data: MailData, language: 'da' | 'en' = 'da') =>
  renderMail({ data, language, publicUrl: 'https://drift.example.dk', linkSecret: 'links', today: '2026-11-25' })
const firstLine = (text: string) => text.split('\n\n')[0]?.replaceAll('\n', ' ')

describe('The mail about a critical incident', () => {
  it('says PRIORITET 1 in the subject, in both languages (R-5.20)', () => {
    expect(render(samples.reported).subject).toBe('[INC-2026-481516] PRIORITET 1: Webservicen afviser alt')
    expect(render(samples.reported, 'en').subject).toContain('PRIORITET 1')
    expect(render(samples.received).subject).toContain('PRIORITET 1')
  })

  it('says in its first line what to do and by when, in Danish time (screens 6)', () => {
    expect(firstLine(render(samples.reported).text)).toBe(
      'Påbegynd fejlhåndteringen og send første tilbagemelding senest onsdag 25. nov. 2026 kl. 09.08.',
    )
  })

  it('says that the reporter calls too while phones are open (R-5.19)', () => {
    expect(render(samples.reported).text.replaceAll('\n', ' ')).toContain('skal også ringe til AUB på')
  })

  it('says that the mail is the report while phones are closed, and asks nobody to call (R-5.20)', () => {
    const closed = { ...samples.reported, phoneDuty: { isCallRequired: false, phone: null, organisation: 'AUB' } }
    expect(render(closed).text).toContain('Telefontiden er lukket')
    expect(render(closed).text).not.toContain('skal også ringe')
  })

  it('tells the reporter whom to call now, or that the mail is enough (R-5.19, R-5.20)', () => {
    expect(firstLine(render(samples.received).text)).toMatch(/^Ring også til AUB på .*70 10 20 30 nu/)
    const closed = { ...samples.received, phoneDuty: { isCallRequired: false, phone: null, organisation: 'AUB' } }
    expect(firstLine(render(closed).text)).toContain('Telefontiden er lukket')
  })

  it('asks nothing of a school that is only told (R-4.1)', () => {
    const told = render({ ...samples.reported, mustAct: false, reason: 'AFFECTED_SCHOOL' })
    expect(firstLine(told.text)).toContain('I skal ikke gøre noget nu')
    expect(told.text).not.toContain('Telefontiden')
  })

  it('names the minimum data that are missing (R-5.13)', () => {
    expect(render({ ...samples.reported, missing: ['reporter.phone', 'description'] }).text).toContain(
      'telefonnummer, beskrivelse',
    )
  })
})

describe('The mail about coordination', () => {
  it('tells the one who was named to take over, with what was handed over (R-5.21)', () => {
    const mail = render(samples.coordinator)
    expect(firstLine(mail.text)).toBe('Du er udpeget i sagen. Åbn den, og tag over nu.')
    expect(mail.text).toContain('Afventer log fra IT-drift.')
  })

  it('asks to call, and to name somebody, in its first line (R-5.19, R-5.21, R-5.22)', () => {
    const said = (what: 'CALL_MISSING' | 'COORDINATING_CONTACT_MISSING') =>
      firstLine(render({ ...samples.coordinator, isYou: false, what }).text)
    expect(said('CALL_MISSING')).toMatch(/^Ring nu/)
    expect(said('COORDINATING_CONTACT_MISSING')).toMatch(/^Udpeg en kontaktperson/)
  })

  it('asks for a test by a date, and names no priority (R-3.3)', () => {
    const mail = render(samples.request)
    expect(firstLine(mail.text)).toBe(
      'AUB beder jer deltage i en test. Svar i sagen, om I kan. Svar senest fredag 27. nov. 2026 kl. 12.00.',
    )
    expect(mail.text).not.toContain('Prioritet')
    expect(mail.subject).toBe('[INC-2026-481516] Anmodning om test – Webservicen afviser alt')
  })

  it('is one sentence to whoever is on call (R-4.13)', () => {
    expect(firstLine(render(samples.onCall).text)).toBe(
      'Kritisk fejl. Påbegynd fejlhåndteringen senest onsdag 25. nov. 2026 kl. 09.08.',
    )
  })
})

describe('The mail about a lesser incident', () => {
  it('says the priority and that it is a new case for the receiver', () => {
    const minor = {
      ...samples.reported,
      case: { ...sampleCase, priority: 3 as const },
      phoneDuty: null,
      firstFeedbackDueAt: null,
    }
    expect(render(minor).subject).toBe('[INC-2026-481516] P3: Ny sag til jer – Webservicen afviser alt')
    expect(firstLine(render(minor).text)).toContain('aftales i sagen')
  })
})

describe('The mail about a status', () => {
  it('carries its number, the situation and the instant of the next one (R-4.15)', () => {
    const mail = render(samples.status)
    expect(mail.subject).toBe('[INC-2026-481516] P1: Status 5 – Webservicen afviser alt')
    expect(firstLine(mail.text)).toContain('senest onsdag 25. nov. 2026 kl. 10.05')
    expect(mail.text).toContain('Rettelsen er bygget')
  })

  it('asks for an agreement when none is made (R-4.16)', () => {
    expect(firstLine(render({ ...samples.status, nextDueAt: null }).text)).toMatch(/^Aftal i sagen/)
  })
})

describe('The mail about a change of supplier', () => {
  it('says whose the case is now, what is owed and when, and what the school has to say (C.4)', () => {
    const mail = render(samples.handedOver)
    expect(mail.subject).toBe('[INC-2026-481516] P1: Sagen er nu jeres – Webservicen afviser alt')
    expect(firstLine(mail.text)).toMatch(/^Bjerring Tekniske har overdraget sagen til jer\. Urene løber videre/)
    expect(mail.text).toContain('Filerne fra den 3. mangler stadig.')
    expect(mail.text).toContain('Næste status')
    expect(firstLine(render({ ...samples.handedOver, clocks: [] }).text)).toContain('I svarer på den fra nu')
  })
})

describe('The test of the ways at night', () => {
  it('says first that it is a test, and carries the code that proves it was read (E.3)', () => {
    expect(firstLine(render(contactTest).text)).toMatch(/^Dette er en test\./)
    expect(render(contactTest).text).toContain('K7QX')
    const alarm = render({ ...contactTest, kind: 'ON_CALL_ALARM' }, 'en')
    expect(alarm.subject).toBe('Test alarm to whoever is on call: AUB')
  })
})

describe('The mails about a clock', () => {
  it('warns the side that owes, with the duty in its first line (C.5)', () => {
    const mail = render(samples.risk)
    expect(mail.subject).toContain('P1: Næste status udløber kl. 10.05')
    expect(firstLine(mail.text)).toBe('Send næste status til Bjerring Tekniske senest onsdag 25. nov. 2026 kl. 10.05.')
  })

  it('tells the side that missed what to do now, and the other side whom to call (R-3.6)', () => {
    expect(firstLine(render(samples.missed).text)).toContain('Send status til Bjerring Tekniske nu')
    const told = render({ ...samples.missed, mustAct: false })
    expect(firstLine(told.text)).toMatch(/^AUB har ikke sendt status inden fristen .* Ring til AUB Kundeservice, AUB, /)
  })

  it('says when silence counts once more (R-4.15)', () => {
    expect(render(samples.missed).text.replaceAll('\n', ' ')).toContain('senest onsdag 25. nov. 2026 kl. 11.05')
    expect(render({ ...samples.missed, nextMissAt: null }).text).not.toContain('endnu en overskridelse')
  })

  it('names the pass of the repeated hour in October (D.12)', () => {
    const clock = { ...samples.risk.clock, dueAt: '2026-10-25T01:45:00.000Z' }
    expect(render({ ...samples.risk, clock }).text).toContain('kl. 02.45 (vintertid)')
  })
})

describe('The mail about an escalation', () => {
  it('says the level, who owes what, and how the ladder stops (R-3.6)', () => {
    const mail = render(samples.escalation)
    expect(mail.subject).toContain('Eskalering til niveau 2')
    expect(firstLine(mail.text)).toContain('Du er kontaktperson på niveau 2')
    expect(mail.text).toContain('Ingen har påbegyndt sagen')
  })

  it('says that a level is missing and was skipped (R-3.6)', () => {
    expect(render(samples.escalation).text).toContain('Niveau 1 mangler i bilaget')
  })

  it('says at the highest level that the ladder ends there', () => {
    expect(render({ ...samples.escalation, level: 3 as const }).text).toContain('øverste niveau')
  })
})

describe('The mail about a solved incident', () => {
  it('asks the reporter to check, with the day of closing (R-5.14)', () => {
    const mail = render(samples.resolved)
    expect(mail.subject).toBe('[INC-2026-481516] P1: Løst – bekræft: Webservicen afviser alt')
    expect(firstLine(mail.text)).toContain('senest torsdag 7. jan. 2027')
    expect(mail.text).toContain('ikke kendt endnu')
  })
})

describe.each(Object.entries(samples))('Every mail (%s)', (_name, data) => {
  it.each(['da', 'en'] as const)('has case number, link, reason and footer in text and HTML (%s)', language => {
    const { subject, text, html } = render(data, language)
    expect(subject).toMatch(/^\[INC-2026-481516\] \S/)
    for (const form of [text, html]) {
      expect(form).toContain('https://drift.example.dk/incidents/INC-2026-481516')
      expect(form).toContain(language === 'da' ? 'Du får mailen, fordi' : 'You get this mail because')
      expect(form).toContain('CPR')
      expect(form).not.toMatch(/undefined|null|\[object|NaN/)
    }
  })

  it.each(['da', 'en'] as const)('fetches nothing and carries no picture (%s)', language => {
    expect(render(data, language).html).not.toMatch(/<img|<script|<link|@import|url\(/i)
  })

  it('keeps every line of its text short enough for a plain reader', () => {
    const long = render(data)
      .text.split('\n')
      .filter(line => line.length > 100 && !line.includes('https://'))
    expect(long).toEqual([])
  })
})

describe('What people wrote', () => {
  it('leaves without civil registration numbers, wherever they stood (C.5)', () => {
    const leaky = {
      ...samples.status,
      situation: 'Eleven 010203-1234 mangler',
      handling: '0102031234',
      case: { ...sampleCase, title: 'Elev 010203 1234' },
    }
    const { subject, text, html } = render(leaky)
    for (const form of [subject, text, html]) expect(form).not.toMatch(/010203[- ]?1234/)
  })

  it('cannot become HTML or a header of its own', () => {
    const sly = {
      ...samples.status,
      situation: '<script>alert(1)</script>',
      case: { ...sampleCase, title: 'A\r\nBcc: x@y.dk' },
    }
    const { subject, html } = render(sly)
    expect(subject).not.toMatch(/[\r\n]/)
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;script&gt;')
  })

  it('keeps its line breaks', () => {
    const { text, html } = render({ ...samples.status, situation: 'Første linje\nAnden linje' })
    expect(text).toContain('Første linje\nAnden linje')
    expect(html).toContain('Første linje<br>Anden linje')
  })
})

describe('The link of a mail opens the form for what its receiver must do (screens 5.8)', () => {
  const at = 'https://drift.example.dk/incidents/INC-2026-481516'
  const coordination = (what: CoordinationMail['what']): CoordinationMail => ({
    template: 'COORDINATION',
    case: sampleCase,
    reason: 'CONTACT_POINT',
    what,
    by: null,
    person: null,
    text: null,
    at: null,
    isYou: false,
  })
  it.each([
    ['the report, for the side that must act', samples.reported, '?do=begin'],
    ['a deadline that is near', samples.risk, '?do=status'],
    ['a deadline that was missed', samples.missed, '?do=status'],
    ['a step of the ladder', samples.escalation, '?do=acknowledge'],
    ['what is solved', samples.resolved, '?do=close'],
    ['a call that is missing', coordination('CALL_MISSING'), '?do=call'],
    ['a Situation Manager that is missing', coordination('SITUATION_MANAGER_MISSING'), '/take-over'],
    ['a status, which asks for nothing', samples.status, ''],
  ])('%s', (_name, data, form) => {
    expect(render(data).text).toContain(`${at}${form}\n`)
  })
})
