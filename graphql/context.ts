import {
  type CommandTransaction,
  type Credential,
  type EngineTransaction,
  openReading,
  type Reading,
  runCommand,
} from '#db/connection.ts'
import { appNow } from '#db/queries/viewer.ts'
import type { Stored } from '#db/store-case.ts'
import type { Actor } from '#domain/actor.ts'
import type { Outcome, Refusal } from '#domain/refusal.ts'
import { offersCivilNumberChoice } from './civil-number-verbs.ts'
import { badInput, lacksScope, unauthenticated } from './errors.ts'
import { type Language, languageOf } from './language.ts'
import { type Loaders, loadersOver } from './loaders.ts'
import type { SignedIn } from './sign-in.ts'

export type Cost = Readonly<{ requested: number; left: number; perHour: number; perRequest: number }>

type Origin = Readonly<{
  credential: Credential | SignedIn | null
  requestId: string
  source: 'WEB' | 'API'
  acceptLanguage: string | null
  cookie: string | null
  idempotencyKey: string | null
  /** Whose hourly budget pays (budget.ts). */
  payer: string
  /** The network address of whoever asks, for the throttles; '' when nobody knows. */
  address: string
}>

type Command = Readonly<{ verb: string; input: object & { clientMutationId?: string | null } }>

/** What the resolvers of one operation share: who asks, one read transaction, its loaders, and the way to a command. */
export type Context = Readonly<{
  credential: Credential | null
  requestId: string
  language: Language
  payer: string
  address: string
  source: 'WEB' | 'API'
  load: Loaders
  /** A query in the operation's transaction; it leaves in one flight with begin and enter. */
  ask<T>(query: (tx: EngineTransaction) => Promise<T>): Promise<T>
  /** The same for the contents of cases, which a token needs the scope `cases:read` for. */
  readingCases<T>(query: (tx: EngineTransaction) => Promise<T>): Promise<T>
  actor(): Promise<Actor>
  /** By the platform's clock, once for each operation: the `asOf` of the answer. */
  now(): Promise<Date>
  markRead(caseId: string): void
  /** The cases that commands of this operation have stored, as they are now. */
  stored: Map<string, Stored>
  /** Asks the gate instead of storing itself: with the secret of the session, which a token has not (house decision 2). */
  decision<T>(command: Command, ask: (secret: string, key: string | null) => Promise<Outcome<T>>): Promise<T>
  command<T>(command: Command, body: (tx: CommandTransaction) => Promise<Outcome<T>>): Promise<T>
  /** An entry of the history about what was refused; in a transaction of its own, and never the answer. */
  note<T>(body: (tx: CommandTransaction) => Promise<Outcome<T>>): Promise<void>
  /** After the actor was changed: the next read begins anew. */
  afresh(): Promise<void>
  finish(): Promise<void>
  abandon(): Promise<void>
}> & { cost?: Cost }

export function openContext(origin: Origin): Context {
  const { credential, source } = origin
  let reading: Reading | null = null
  let now: Promise<Date> | null = null
  let load: Loaders | null = null
  let commands = 0
  const stored: Context['stored'] = new Map()

  const open = (): Reading => {
    if (!credential) throw unauthenticated()
    reading ??= openReading(credential, source)
    return reading
  }
  const ask: Context['ask'] = async query => {
    const here = open()
    const tx = await here.flight()
    return query(tx).catch(async error => {
      // After a failed `enter` every statement of the flight fails too; the first reason is the one to tell.
      await here.transaction()
      throw error
    })
  }
  const actor = async () => (await open().transaction()).actor
  const at = () => {
    now ??= ask(appNow)
    return now
  }
  /** The header names the request; its second mutation needs a name of its own. */
  const keyOfHeader = () => {
    commands++
    return origin.idempotencyKey && commands > 1 ? `${origin.idempotencyKey}#${commands}` : origin.idempotencyKey
  }
  const end = async (how: 'finish' | 'abandon') => {
    const here = reading
    reading = now = load = null
    await here?.[how]()
  }

  return {
    credential,
    source,
    requestId: origin.requestId,
    payer: origin.payer,
    address: origin.address,
    language: languageOf(origin.cookie, origin.acceptLanguage),
    get load() {
      load ??= loadersOver(ask, at)
      return load
    },
    ask,
    async readingCases(query) {
      const [answer, who] = await Promise.all([ask(query), actor()])
      if (who.kind === 'CLIENT' && !who.scopes.includes('cases:read')) throw lacksScope('cases:read')
      return answer
    },
    actor,
    stored,
    now: at,
    markRead: caseId => open().markRead(caseId),
    async decision({ verb, input }, ask) {
      if (!credential) throw unauthenticated()
      await end('finish')
      const key = checkedKey(input.clientMutationId ?? keyOfHeader())
      const secret = 'secret' in credential ? credential.secret : null
      const outcome = secret === null ? NOT_PERMITTED : await ask(secret, key)
      return outcome.ok ? outcome.value : (inUnionOf(verb, outcome.refusal) as never)
    },
    async command({ verb, input }, body) {
      if (!credential) throw unauthenticated()
      // One lane at a time: a request that waits for a second one while it holds the first could wait for ever.
      await end('finish')
      const idempotencyKey = checkedKey(input.clientMutationId ?? keyOfHeader())
      const fresh: Context['stored'] = new Map()
      const outcome = await runCommand(credential, { verb, input, idempotencyKey, source, stored: fresh }, body)
      if (outcome.ok) for (const [id, one] of fresh) stored.set(id, one)
      // A refusal is a member of the verb's union under its own kind (house decision 4).
      return outcome.ok ? outcome.value : (inUnionOf(verb, outcome.refusal) as never)
    },
    async note(body) {
      if (!credential) throw unauthenticated()
      await end('finish')
      await runCommand(credential, { verb: 'note', input: {}, idempotencyKey: null, source }, body)
    },
    afresh: () => end('finish'),
    finish: () => end('finish'),
    abandon: () => end('abandon'),
  }
}

const NOT_PERMITTED = { ok: false, refusal: { kind: 'NotPermitted' } } as const

/** A verb on an organisation offers no choice about a civil registration number: there the field is simply at fault. */
function inUnionOf(verb: string, refusal: Refusal): Refusal {
  if (refusal.kind !== 'CivilNumberFound' || offersCivilNumberChoice(verb)) return refusal
  return { kind: 'InvalidInput', ...(refusal.field && { field: refusal.field }), detail: { reason: 'CIVIL_NUMBER' } }
}

function checkedKey(key: string | null): string | null {
  if (key === null || /^[\x21-\x7e]{1,255}$/.test(key)) return key
  throw badInput('Idempotency-Key', 'must be 1 to 255 visible ASCII characters.')
}
