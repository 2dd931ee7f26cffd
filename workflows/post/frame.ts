import type { MailCase, MailFile, MailReason } from '#db/mail-data.ts'
import type { Fact } from './draft.ts'
import { type Language, say } from './say.ts'

const words = {
  da: {
    number: 'Sag',
    title: 'Overskrift',
    priority: 'Prioritet',
    service: 'Berører',
    responsible: 'Ansvarlig',
    counterpart: 'Modpart',
    opened: 'Sag åbnet',
    owner: 'Ejer',
    reasons: {
      PROBLEM_OWNER: 'Du får mailen, fordi du står som ejer af problemet.',
      ANALYSIS_RECEIVER: 'Du får mailen, fordi adressen er ATP Servicedesks i bilag 1 til instruksen.',
      CONTACT_POINT: 'Du får mailen, fordi adressen er jeres kontaktpunkt i bilaget til instruksen.',
      AFFECTED_SCHOOL: 'Du får mailen, fordi adressen er kontaktpunkt for en skole, som fejlen berører.',
      REPORTER: 'Du får mailen, fordi du har meldt sagen.',
      HANDLER: 'Du får mailen, fordi du behandler sagen.',
      NAMED: 'Du får mailen, fordi du er udpeget i sagen.',
      ON_CALL: 'Du får mailen, fordi bilaget nævner adressen for vagten.',
      ESCALATION_CONTACT: 'Du får mailen, fordi du er kontaktperson for eskalering i bilaget til instruksen.',
      ANNEX_OWNER: 'Du får mailen, fordi du holder jeres bilag til instruksen ajour.',
      INVITED: 'Du får mailen, fordi en administrator har inviteret denne adresse.',
      MEMBER_KEEPER: 'Du får mailen, fordi du er administrator.',
      ASKED_FOR_ACCESS: 'Du får mailen, fordi du har bedt om adgang ved at logge ind.',
      ASKED_FOR_PASSWORD: 'Du får mailen, fordi nogen har bedt om en ny adgangskode til denne adresse.',
    },
    letterFooter:
      'Sendt automatisk af AUB Driftssamarbejde efter Instruks for driftssamarbejde. Svar på mailen bliver ikke læst.',
    footer:
      'Sendt automatisk af AUB Driftssamarbejde efter Instruks for driftssamarbejde. Svar på mailen bliver ikke læst; skriv i sagen. Skriv aldrig CPR-numre.',
  },
  en: {
    number: 'Case',
    title: 'Heading',
    priority: 'Priority',
    service: 'Affects',
    responsible: 'Responsible',
    counterpart: 'Other side',
    opened: 'Case opened',
    owner: 'Owner',
    reasons: {
      PROBLEM_OWNER: 'You get this mail because you are named as the owner of the problem.',
      ANALYSIS_RECEIVER: 'You get this mail because the address is that of ATP Servicedesk in annex 1 to the Instruks.',
      CONTACT_POINT: 'You get this mail because the address is your contact point in the annex to the Instruks.',
      AFFECTED_SCHOOL: 'You get this mail because the address is the contact point of a school that the fault affects.',
      REPORTER: 'You get this mail because you reported the case.',
      HANDLER: 'You get this mail because you handle the case.',
      NAMED: 'You get this mail because you were named in the case.',
      ON_CALL: 'You get this mail because the annex names this address for the person on call.',
      ESCALATION_CONTACT: 'You get this mail because you are an escalation contact in the annex to the Instruks.',
      ANNEX_OWNER: "You get this mail because you keep your organisation's annex to the Instruks up to date.",
      INVITED: 'You get this mail because an administrator has invited this address.',
      MEMBER_KEEPER: 'You get this mail because you are an administrator.',
      ASKED_FOR_ACCESS: 'You get this mail because you asked for access by signing in.',
      ASKED_FOR_PASSWORD: 'You get this mail because somebody asked for a new password for this address.',
    },
    letterFooter:
      'Sent automatically by AUB Driftssamarbejde under the Instruks for operational cooperation. Answers to this mail are not read.',
    footer:
      'Sent automatically by AUB Driftssamarbejde under the Instruks for operational cooperation. Answers to this mail are not read; write in the case. Never write civil registration (CPR) numbers.',
  },
} as const

/** What stands around every mail: the facts of the case, why it was sent, and by whom (screens 6). */
export function frame(
  of: MailCase | MailFile | null,
  reason: MailReason,
  language: Language,
): { facts: Fact[]; reason: string; footer: string } {
  const mine = words[language]
  return {
    facts: of ? ('path' in of ? factsOfFile(of, language) : factsOfCase(of, language)) : [],
    reason: mine.reasons[reason],
    footer: of ? mine.footer : mine.letterFooter,
  }
}

function factsOfCase(of: MailCase, language: Language): Fact[] {
  const mine = words[language]
  const speak = say[language]
  return [
    { label: mine.number, value: of.number },
    { label: mine.title, value: of.title },
    ...(of.isRequest ? [] : [{ label: mine.priority, value: speak.priority(of) }]),
    { label: mine.service, value: speak.service(of) },
    { label: mine.responsible, value: of.responsible },
    { label: mine.counterpart, value: of.counterpart },
    { label: mine.opened, value: speak.at(of.openedAt) },
  ]
}

/** A problem or a change; a counterpart only where there is one. */
function factsOfFile(of: MailFile, language: Language): Fact[] {
  const mine = words[language]
  const speak = say[language]
  return [
    { label: mine.number, value: of.number },
    { label: mine.title, value: of.title },
    { label: mine.service, value: of.services.map(service => speak.serviceName(service)).join(', ') },
    { label: mine.owner, value: of.owner },
    ...(of.counterpart ? [{ label: mine.counterpart, value: of.counterpart }] : []),
    { label: mine.opened, value: speak.at(of.openedAt) },
  ]
}
