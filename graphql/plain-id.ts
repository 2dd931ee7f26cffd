import { nobody } from './global-id.ts'

/** What has an id for verbs, but is found by its list alone and not by `node`. */
type PlainType =
  | 'Attachment'
  | 'DialogueEntry'
  | 'FeedbackProposal'
  | 'Decision'
  | 'StandardTemplate'
  | 'ServiceWindow'
  | 'Requirement'
  | 'Person'
  | 'Invitation'
  | 'AccessRequest'
  | 'IdentityProvider'
  | 'AuditorGrant'
  | 'Session'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const plainId = (type: PlainType, key: string): string => Buffer.from(`${type}:${key}`).toString('base64url')

/** The uuid behind such an id; an id that is none becomes one that nobody has. */
export function plainKey(type: PlainType, id: string): string {
  const text = /^[\w-]{1,120}$/.test(id) ? Buffer.from(id, 'base64url').toString('latin1') : ''
  const [name, key = '', ...rest] = text.split(':')
  return name === type && uuid.test(key) && rest.length === 0 ? key : nobody
}
