import { hashOf } from '#db/session.ts'
import type { Outcome } from '#domain/refusal.ts'
import { asHolder, type Credential } from './connection.ts'
import type { Verdict } from './tables/gate.ts'

/** A session with its secret: who has only a token, or only a hash, never decides (house decision 2). */
export type Decider = Readonly<{ secret: string }>
export type Wish = Readonly<{
  changeId: string
  expectedVersion: number
  verdict: Verdict
  conditions: readonly string[]
  reason: string | null
  actualDecidedAt: Date | null
  key: string | null
}>

const credentialOf = ({ secret }: Decider): Credential => ({ kind: 'SESSION', hash: hashOf(secret) })

/** Asks for a decision. Postgres reads from the live session who asks; what is stored is never changed. Answers its id. */
export async function askDecision(decider: Decider, wish: Wish): Promise<Outcome<string>> {
  // The tenants' door has no right to the function at all.
  return asked(decider, wish).catch(error => {
    if ((error as { code?: string }).code !== '42501') throw error
    return { ok: false, refusal: { kind: 'NotPermitted' } }
  })
}

async function asked(decider: Decider, wish: Wish): Promise<Outcome<string>> {
  return asHolder(credentialOf(decider), async ({ sql }) => {
    const { changeId, expectedVersion, verdict, conditions, reason, actualDecidedAt, key } = wish
    const [row] =
      await sql`select ask_decision(${changeId}::uuid, ${expectedVersion}::int, ${verdict}, ${sql.json([...conditions])}::jsonb,
      ${reason}, ${actualDecidedAt}::timestamptz, ${key}, ${decider.secret}) as answer`
    const answer = row?.answer as { requestId?: string; refusal?: string }
    return answer.requestId
      ? { ok: true, value: answer.requestId }
      : { ok: false, refusal: { kind: answer.refusal ?? 'NotPermitted' } }
  })
}

/** Takes the question back. DECIDED: the gate was quicker, and the decision stands. */
export async function withdrawDecision(decider: Decider, requestId: string): Promise<'WITHDRAWN' | 'DECIDED'> {
  return asHolder(credentialOf(decider), async ({ sql }) => {
    const [row] = await sql`select withdraw_decision(${requestId}::uuid, ${decider.secret}) as outcome`
    return row?.outcome === 'DECIDED' ? 'DECIDED' : 'WITHDRAWN'
  })
}

/** What was decided on a request: the fact's kind, as the history has it. */
export async function decisionKind(decider: Decider, requestId: string): Promise<string | null> {
  return asHolder(credentialOf(decider), async ({ sql }) => {
    const [row] =
      await sql`select e.kind from decision d join case_event e on e.case_id = d.case_id and e.seq = d.recorded_seq
      where d.request_id = ${requestId}`
    return (row?.kind as string | undefined) ?? null
  })
}
