import { granted, type Outcome, refused } from './refusal.ts'

export type Assurance = 'LOW' | 'SUBSTANTIAL' | 'HIGH'
export const ASSURANCES: readonly Assurance[] = ['LOW', 'SUBSTANTIAL', 'HIGH']

/** How an organisation reads what its own provider says of somebody (D.6). */
export type ClaimMapping = Readonly<{
  organisationClaim: string
  assuranceClaim: string | null
  minimumAssurance: Assurance | null
  requiredClaim: string | null
  requiredValue: string | null
}>
export type Claims = Readonly<Record<string, unknown>>
export type Vouched = Readonly<{ subject: string; email: string; name: string }>

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter(one => typeof one === 'string' || typeof one === 'number')
    .map(one => String(one).trim())

/** Numbers as providers write them: "DK99000015", "99 00 00 15". */
const digits = (text: string) => text.replace(/^DK/i, '').replace(/[\s\u00a0]/g, '')

/** "https://data.gov.dk/concept/core/nsis/Substantial" is Substantial; a level that is not known is none. */
function levelOf(value: unknown): number {
  const last = texts(value).map(text => text.split(/[/:#]/).at(-1)?.toUpperCase() ?? '')
  return Math.max(-1, ...last.map(name => ASSURANCES.indexOf(name as Assurance)))
}

/**
 * Whom the claims of a checked id token vouch for (D.6): the CVR or one of the institution numbers must be the organisation's, the
 * assurance level (NSIS) at least the wanted one, and the address usable. Everything else is refused by name.
 */
export function vouchedBy(
  claims: Claims,
  mapping: ClaimMapping,
  organisation: Readonly<{ cvr: string | null; institutionNumbers: readonly string[] }>,
): Outcome<Vouched> {
  const own = [organisation.cvr, ...organisation.institutionNumbers].filter(number => number !== null)
  const said = texts(claims[mapping.organisationClaim]).map(digits)
  if (!said.some(number => own.includes(number))) return refused('OtherOrganisation')
  if (mapping.requiredClaim && !texts(claims[mapping.requiredClaim]).includes(mapping.requiredValue ?? ''))
    return refused('NotStaff')
  if (mapping.minimumAssurance) {
    const level = mapping.assuranceClaim ? levelOf(claims[mapping.assuranceClaim]) : -1
    if (level < ASSURANCES.indexOf(mapping.minimumAssurance)) return refused('AssuranceTooLow')
  }
  const [subject = ''] = texts(claims.sub)
  const [email = ''] = texts(claims.email)
  if (subject === '' || email === '' || claims.email_verified === false) return refused('AddressMissing')
  const [name = email] = texts(claims.name).filter(text => text !== '')
  return granted({ subject, email: email.toLowerCase(), name: name.slice(0, 120) })
}
