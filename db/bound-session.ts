import type { LaneSql } from './lanes.ts'

/**
 * The organisation whose own provider vouched for this session, or null. Whoever keeps that provider can make it name
 * anybody, so such a session has no say over what the person is elsewhere: other sessions, memberships, profile (D.6).
 */
export async function boundTo({ sql }: Readonly<{ sql: LaneSql }>, sessionId: string | null): Promise<string | null> {
  if (sessionId === null) return null
  const [row] = await sql`select bound_to as "boundTo" from session where id = ${sessionId}`
  return (row?.boundTo as string | null | undefined) ?? null
}
