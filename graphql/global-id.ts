const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The uuid that no row has: what an id that is none is looked up as. */
export const nobody = '00000000-0000-0000-0000-000000000000'

/** Postgres stores no NUL, so no reference has one: it is looked up as the empty text, which none is either. */
export const storable = (text: string): string => (text.includes('\u0000') ? '' : text)

/** What has a global id. Entries of a history have their case's uuid and their place in it. */
const nodeTypes = [
  'Organisation',
  'Incident',
  'Problem',
  'Change',
  'Clock',
  'Breach',
  'EscalationStep',
  'TimelineEntry',
  'Delivery',
  'AnnexVersion',
  'MailBounce',
  'SupplierAssignment',
  'SchoolImport',
  'ContactTest',
  'SavedView',
  'ResourceRequest',
  'IntegrationClient',
  'ApiToken',
] as const
export type NodeType = (typeof nodeTypes)[number]
export type GlobalId = Readonly<{ type: NodeType; key: string; seq: number | null }>

export const globalId = (type: NodeType, key: string): string => Buffer.from(`${type}:${key}`).toString('base64url')

/** What a global id names, or null for anything that is none: the same answer as for an id that never existed. */
export function readGlobalId(id: string): GlobalId | null {
  const text = /^[\w-]{1,120}$/.test(id) ? Buffer.from(id, 'base64url').toString('latin1') : ''
  const [name, key = '', place, ...rest] = text.split(':')
  const type = nodeTypes.find(known => known === name)
  if (!type || !uuid.test(key) || rest.length > 0) return null
  if ((type === 'TimelineEntry') !== (place !== undefined)) return null
  if (place !== undefined && !/^[1-9]\d{0,8}$/.test(place)) return null
  return { type, key, seq: place === undefined ? null : Number(place) }
}

/** The uuid behind an id of the wanted type, or null. */
export function uuidOf(type: NodeType, id: string): string | null {
  const found = readGlobalId(id)
  return found?.type === type ? found.key : null
}
