import type { SupplierAssignedMail } from '#db/mail-data.ts'
import { block, type Draft, fact } from '#workflows/post/draft.ts'
import type { Say } from '#workflows/post/say.ts'

const words = {
  da: {
    given: (school: string) => `I er leverandør for ${school}`,
    ended: (school: string) => `I er ikke længere leverandør for ${school}`,
    lead: (service: string, first: string) => `Fra ${first} er det jer, der svarer på sager om »${service}«.`,
    leadEnded: (service: string, last: string) => `Jeres sidste dag for »${service}« er ${last}.`,
    what: 'I ser skolens sager og kontakter, så længe I er tilknyttet.',
    whatEnded: 'Åbne sager bliver hos jer, til skolen overdrager dem. Sager fra jeres egen periode kan I stadig læse.',
    service: 'Service',
    first: 'Første dag',
    last: 'Sidste dag',
    by: 'Registreret af',
    button: 'Se skolens bilag',
  },
  en: {
    given: (school: string) => `You are the supplier of ${school}`,
    ended: (school: string) => `You are no longer the supplier of ${school}`,
    lead: (service: string, first: string) => `From ${first} it is you who answer cases about "${service}".`,
    leadEnded: (service: string, last: string) => `Your last day for "${service}" is ${last}.`,
    what: "You see the school's cases and contacts while you are assigned.",
    whatEnded: 'Open cases stay with you until the school hands them over. Cases of your own period can still be read.',
    service: 'Service',
    first: 'First day',
    last: 'Last day',
    by: 'Registered by',
    button: "See the school's annex",
  },
} as const

/** A supplier is given a service of a school, or told its last day (R-2.13, C.4). */
export function supplierAssigned(mail: SupplierAssignedMail, say: Say): Draft {
  const mine = words[say.language]
  const service = say.serviceName(mail.service)
  const last = mail.lastOn === null ? null : say.on(mail.lastOn)
  const isEnding = mail.isEnding && last !== null
  return {
    headline: isEnding ? mine.ended(mail.school) : mine.given(mail.school),
    lead: isEnding ? mine.leadEnded(service, last) : mine.lead(service, say.on(mail.firstOn)),
    tone: 'PLAIN',
    blocks: block(null, isEnding ? mine.whatEnded : mine.what),
    facts: [
      ...fact(mine.service, service),
      ...fact(mine.first, say.on(mail.firstOn)),
      ...fact(mine.last, last),
      ...fact(mine.by, mail.by),
    ],
    button: mine.button,
  }
}
