import { describe, expect, it } from 'vitest'
import type { MailData } from '#db/mail-data.ts'
import { LINK, sealed } from '#db/sealed.ts'
import { renderMail } from '#workflows/post/mail.ts'

const render = (data: MailData, language: 'da' | 'en' = 'da', linkSecret = 'links') => {
  const mail = renderMail({ data, language, publicUrl: 'https://drift.example.dk', linkSecret, today: '2026-11-25' })
  return { ...mail, flat: mail.text.replaceAll(/\s+/g, ' ') }
}
const path = sealed('/invite/hemmelig', 'links', LINK)
const invitation: MailData = {
  template: 'INVITATION',
  reason: 'INVITED',
  path,
  organisation: 'Bjerring Tekniske',
  invitedBy: 'Line Bech',
  inviter: 'AUB',
  roles: ['SCHOOL_ADMIN'],
  expiresAt: '2026-12-09T08:00:00.000Z',
}

describe('Letters that let somebody in (F55, fault 80)', () => {
  it('An invitation says who invites, to what, until when, and that it is not to be forwarded', () => {
    const { subject, flat, html } = render(invitation)
    expect(subject).toBe('Invitation til Bjerring Tekniske i AUB Driftssamarbejde')
    expect(flat).toContain('senest onsdag 9. dec. 2026 kl. 09.00')
    expect(flat).toContain('Line Bech (AUB) har inviteret dig')
    expect(flat).toContain('Rolle Skoleadministrator')
    expect(flat).toContain('Videresend den ikke')
    expect(flat).toContain('https://drift.example.dk/invite/hemmelig')
    expect(html).toContain('https://drift.example.dk/invite/hemmelig')
    expect(render(invitation, 'en').subject).toBe('Invitation to Bjerring Tekniske in AUB Driftssamarbejde')
  })

  it('A link that was sealed with another key is not sent as it stands', () => {
    expect(() => render(invitation, 'da', 'another')).toThrow('LINK_SECRET')
    expect(() => render({ ...invitation, path: '/invite/i-klar-tekst' })).toThrow('LINK_SECRET')
  })

  it('A new password can be chosen for an hour, and whoever did not ask does nothing', () => {
    const mail: MailData = {
      template: 'PASSWORD_RESET',
      reason: 'ASKED_FOR_PASSWORD',
      path: sealed('/reset/hemmelig', 'links', LINK),
    }
    expect(render(mail).flat).toContain('Vælg en ny adgangskode inden for en time')
    expect(render(mail).flat).toContain('https://drift.example.dk/reset/hemmelig')
    expect(render(mail, 'en').flat).toContain('If you did not ask for a new password, do nothing')
  })

  it('Whoever can say yes is told who waits, and where to answer', () => {
    const mail: MailData = {
      template: 'ACCESS_ASKED',
      reason: 'MEMBER_KEEPER',
      path: '/settings/members',
      organisation: 'Bjerring Tekniske',
      name: 'Nina Ny',
      email: 'nina@bjerring.example',
    }
    expect(render(mail).subject).toBe('Nina Ny venter på at blive lukket ind')
    expect(render(mail).flat).toContain('Svar på anmodningen: https://drift.example.dk/settings/members')
    expect(render(mail, 'en').flat).toContain('nobody has said yes yet')
  })

  it('Whoever was let in is told by whom, and signs in by their own sign-in', () => {
    const mail: MailData = {
      template: 'ACCESS_GRANTED',
      reason: 'ASKED_FOR_ACCESS',
      path: '/login',
      organisation: 'Bjerring Tekniske',
      grantedBy: 'Bo Lind',
      roles: ['SCHOOL_USER'],
    }
    expect(render(mail).flat).toContain('Bo Lind har godkendt din adgang')
    expect(render(mail).flat).toContain('https://drift.example.dk/login')
  })
})

describe('Letters to a supplier about its schools (C.4)', () => {
  const given: MailData = {
    template: 'SUPPLIER_ASSIGNED',
    reason: 'CONTACT_POINT',
    path: '/contacts/annex-2/x',
    school: 'Bjerring Tekniske',
    service: 'SCHOOL_STAY',
    firstOn: '2026-12-01',
    lastOn: null,
    isEnding: false,
    by: 'Bo Lind',
  }

  it('A new supplier learns which service it has, from which day', () => {
    const { subject, flat } = render(given)
    expect(subject).toBe('I er leverandør for Bjerring Tekniske')
    expect(flat).toContain('Fra tirsdag 1. dec. 2026 er det jer, der svarer')
    expect(render(given, 'en').flat).toContain('From Tuesday 1 Dec 2026 it is you who answer')
  })

  it('The one that goes learns its last day, and that open cases stay with it', () => {
    const { subject, flat } = render({ ...given, lastOn: '2026-12-31', isEnding: true })
    expect(subject).toBe('I er ikke længere leverandør for Bjerring Tekniske')
    expect(flat).toContain('Jeres sidste dag for »Indberetning af skoleophold« er torsdag 31. dec. 2026')
    expect(flat).toContain('Åbne sager bliver hos jer, til skolen overdrager dem')
  })
})
