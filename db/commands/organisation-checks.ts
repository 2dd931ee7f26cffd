import type { CommandTransaction } from '#db/connection.ts'
import { parseDate } from '#domain/calendar.ts'
import { parseCvr, parseInstitutionNumber } from '#domain/contact.ts'
import { parseMailDomain } from '#domain/mail-domain.ts'
import type { Outcome } from '#domain/refusal.ts'
import type { DeliveryChannel } from '#domain/school-file.ts'
import { type Checks, fail, text } from './input.ts'

type Typed = string | null
export type OrganisationInput = Readonly<{
  name?: Typed
  cvrNumber?: Typed
  institutionNumber?: Typed
  city?: Typed
  emailDomain?: Typed
  deliveryChannel?: DeliveryChannel | null
}>
export type OrganisationFacts = Readonly<{
  name: string
  cvr: string
  institutionNumber: string | null
  city: string | null
  emailDomain: string | null
  deliveryChannel: DeliveryChannel
}>

const read = (
  checks: Checks,
  field: string,
  given: Typed,
  parse: (text: string) => Outcome<string>,
  reason: string,
) => {
  if (given === null) return null
  const parsed = parse(given)
  if (parsed.ok) return parsed.value
  fail(checks, field, reason)
  return null
}

/** Name, numbers and mail domain of an organisation as somebody types them (D.7, R-2.3). */
export function checkedOrganisation(
  kind: 'AUB' | 'SCHOOL' | 'SUPPLIER',
  input: OrganisationInput,
): Outcome<OrganisationFacts> {
  const checks: Checks = { refusal: null }
  const plain = (field: keyof OrganisationInput, limits: Parameters<typeof text>[3]) =>
    text(checks, field, input[field], limits)
  const name = plain('name', { min: 2, max: 120, isRequired: true }) ?? ''
  const number = plain('cvrNumber', { max: 40, isRequired: kind !== 'AUB' })
  const facts = {
    name,
    cvr: read(checks, 'cvrNumber', number, parseCvr, 'CVR') ?? '',
    institutionNumber: read(
      checks,
      'institutionNumber',
      plain('institutionNumber', { max: 40 }),
      parseInstitutionNumber,
      'INSTITUTION_NUMBER',
    ),
    city: plain('city', { max: 80 }),
    emailDomain: read(checks, 'emailDomain', plain('emailDomain', { max: 254 }), parseMailDomain, 'MAIL_DOMAIN'),
    deliveryChannel: input.deliveryChannel ?? 'OWN_SA_SYSTEM',
  } as const
  if (kind !== 'SCHOOL' && facts.institutionNumber) fail(checks, 'institutionNumber', 'ONLY_SCHOOLS')
  if (kind !== 'SCHOOL' && facts.deliveryChannel === 'LAEREPLADSEN') fail(checks, 'deliveryChannel', 'ONLY_SCHOOLS')
  return checks.refusal ? { ok: false, refusal: checks.refusal } : { ok: true, value: facts }
}

/** Which of the numbers another organisation that is still there has (D.7); sign-in finds an organisation by them. */
export async function takenNumbers(
  { sql }: Pick<CommandTransaction, 'sql'>,
  numbers: Readonly<{ cvr: readonly string[]; institutionNumber: readonly string[] }>,
  exceptId: string | null = null,
): Promise<Readonly<{ cvr: ReadonlySet<string>; institutionNumber: ReadonlySet<string> }>> {
  const rows = await sql`select cvr, institution_number as "institutionNumber" from organisation
    where ended_on is null and withdrawn_at is null and id is distinct from ${exceptId}
      and (cvr = any(${`{${numbers.cvr.join(',')}}`}::text[]) or institution_number = any(${`{${numbers.institutionNumber.join(',')}}`}::text[]))`
  const wanted = (all: readonly string[], given: unknown[]) => new Set(all.filter(one => given.includes(one)))
  return {
    cvr: wanted(
      numbers.cvr,
      rows.map(row => row.cvr),
    ),
    institutionNumber: wanted(
      numbers.institutionNumber,
      rows.map(row => row.institutionNumber),
    ),
  }
}

/** A day as it comes from the graph, where it is a day of the calendar. */
export function day(checks: Checks, field: string, given: Typed | undefined): string | null {
  if (given == null) return null
  if (!parseDate(given).ok) fail(checks, field, 'DATE')
  return given
}
