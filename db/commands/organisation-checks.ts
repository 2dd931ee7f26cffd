import type { CommandTransaction } from '#db/connection.ts'
import { parseDate } from '#domain/calendar.ts'
import { parseCvr, parseInstitutionNumber } from '#domain/contact.ts'
import { MOST_INSTITUTION_NUMBERS } from '#domain/institution-number.ts'
import { parseMailDomain } from '#domain/mail-domain.ts'
import type { Outcome } from '#domain/refusal.ts'
import type { DeliveryChannel } from '#domain/school-file.ts'
import { type Checks, fail, text } from './input.ts'

type Typed = string | null
export type OrganisationInput = Readonly<{
  name?: Typed
  cvrNumber?: Typed
  institutionNumbers?: readonly string[] | null
  city?: Typed
  emailDomain?: Typed
  deliveryChannel?: DeliveryChannel | null
}>
export type OrganisationFacts = Readonly<{
  name: string
  cvr: string
  institutionNumbers: readonly string[]
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
  const plain = (field: Exclude<keyof OrganisationInput, 'institutionNumbers'>, limits: Parameters<typeof text>[3]) =>
    text(checks, field, input[field], limits)
  const name = plain('name', { min: 2, max: 120, isRequired: true }) ?? ''
  const number = plain('cvrNumber', { max: 40, isRequired: kind !== 'AUB' })
  const facts = {
    name,
    cvr: read(checks, 'cvrNumber', number, parseCvr, 'CVR') ?? '',
    institutionNumbers: checkedNumbers(checks, input.institutionNumbers ?? []),
    city: plain('city', { max: 80 }),
    emailDomain: read(checks, 'emailDomain', plain('emailDomain', { max: 254 }), parseMailDomain, 'MAIL_DOMAIN'),
    deliveryChannel: input.deliveryChannel ?? 'OWN_SA_SYSTEM',
  } as const
  if (kind !== 'SCHOOL' && facts.institutionNumbers.length > 0) fail(checks, 'institutionNumbers', 'ONLY_SCHOOLS')
  if (kind !== 'SCHOOL' && facts.deliveryChannel === 'LAEREPLADSEN') fail(checks, 'deliveryChannel', 'ONLY_SCHOOLS')
  return checks.refusal ? { ok: false, refusal: checks.refusal } : { ok: true, value: facts }
}

/** The institution numbers of a school, each once, in the order that they were typed. */
function checkedNumbers(checks: Checks, given: readonly string[]): readonly string[] {
  const typed = given.filter(one => one.trim() !== '')
  if (typed.length > MOST_INSTITUTION_NUMBERS)
    fail(checks, 'institutionNumbers', 'TOO_MANY', { max: MOST_INSTITUTION_NUMBERS })
  const parsed = typed.map(one => parseInstitutionNumber(one))
  if (parsed.some(one => !one.ok)) fail(checks, 'institutionNumbers', 'INSTITUTION_NUMBER')
  return [...new Set(parsed.flatMap(one => (one.ok ? [one.value] : [])))]
}

/** Which of the numbers another organisation that is still there has (D.7); sign-in finds an organisation by them. */
export async function takenNumbers(
  { sql }: Pick<CommandTransaction, 'sql'>,
  numbers: Readonly<{ cvr: readonly string[]; institutionNumbers: readonly string[] }>,
  exceptId: string | null = null,
): Promise<Readonly<{ cvr: ReadonlySet<string>; institutionNumbers: ReadonlySet<string> }>> {
  const [companies, institutions] = [`{${numbers.cvr.join(',')}}`, `{${numbers.institutionNumbers.join(',')}}`]
  const rows = await sql`
    select cvr, null as number from organisation
    where ended_on is null and withdrawn_at is null and id is distinct from ${exceptId} and cvr = any(${companies}::text[])
    union all
    select null, number from institution_number
    where ended_at is null and organisation_id is distinct from ${exceptId} and number = any(${institutions}::text[])`
  const taken = (column: 'cvr' | 'number') =>
    new Set(rows.map(row => row[column] as string | null).filter(one => one !== null))
  return { cvr: taken('cvr'), institutionNumbers: taken('number') }
}

/** The school's numbers are those, and no others (D.7). */
export async function setInstitutionNumbers(
  { sql }: Pick<CommandTransaction, 'sql'>,
  organisationId: string,
  numbers: readonly string[],
  at: Date,
): Promise<void> {
  const wanted = `{${numbers.join(',')}}`
  await sql`update institution_number set ended_at = ${at}
    where organisation_id = ${organisationId} and ended_at is null and number <> all(${wanted}::text[])`
  await sql`insert into institution_number (organisation_id, number)
    select ${organisationId}, n from unnest(${wanted}::text[]) n
    on conflict (organisation_id, number) do update set ended_at = null`
}

/** A day as it comes from the graph, where it is a day of the calendar. */
export function day(checks: Checks, field: string, given: Typed | undefined): string | null {
  if (given == null) return null
  if (!parseDate(given).ok) fail(checks, field, 'DATE')
  return given
}
