import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

type Key = Readonly<{ kid: string; key: KeyObject }>
export type Somebody = Readonly<{ sub: string } & Record<string, unknown>>
type Payload = Record<string, unknown>
/** Another id token than the provider made: other claims, another key, or no signature. */
export type Tampering = Readonly<{ claims?: (payload: Payload) => Payload; key?: Key; isUnsigned?: boolean }>

export function freshKey(kid: string): Key {
  return { kid, key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey }
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

function rewritten(token: string, { claims = one => one, key, isUnsigned }: Tampering, own: Key): string {
  const payload = claims(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()))
  if (isUnsigned) return `${encoded({ alg: 'none' })}.${encoded(payload)}.`
  const signer = key ?? own
  const text = `${encoded({ alg: 'RS256', kid: signer.kid })}.${encoded(payload)}`
  return `${text}.${createSign('RSA-SHA256').update(text).sign(signer.key, 'base64url')}`
}

/** A real OpenID provider on a port of its own, whose users log in by being named, and which can be made to lie. */
export async function openIssuer() {
  const people = new Map<string, Somebody>()
  const state = { who: '', tampering: null as Tampering | null, key: freshKey('first'), redirectUri: '' }
  let provider: Provider
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  function start(): void {
    provider = new Provider(url, {
      clients: [
        {
          client_id: 'desk',
          client_secret: 'a secret of forty characters or a bit more',
          redirect_uris: [state.redirectUri],
        },
      ],
      jwks: {
        keys: [
          { ...(state.key.key.export({ format: 'jwk' }) as object), kid: state.key.kid, use: 'sig', alg: 'RS256' },
        ] as never,
      },
      cookies: { keys: ['cookie key'] },
      features: { devInteractions: { enabled: false } },
      claims: { openid: ['sub', 'cvr', 'loa', 'aktoer_gruppe'], email: ['email', 'email_verified'], profile: ['name'] },
      interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
      findAccount: (_context, id) => ({ accountId: id, claims: () => people.get(id) as never }),
      async loadExistingGrant(context) {
        const grant = new context.oidc.provider.Grant({
          clientId: context.oidc.client?.clientId ?? '',
          accountId: context.oidc.session?.accountId ?? '',
        })
        grant.addOIDCScope('openid email profile')
        await grant.save()
        return grant
      },
    })
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url?.startsWith('/interaction/'))
      return provider.interactionFinished(
        request,
        response,
        { login: { accountId: state.who } },
        { mergeWithLastSubmission: false },
      )
    if (request.url === '/token' && state.tampering) tamper(response, state.tampering)
    await provider.callback()(request, response)
  }

  function tamper(response: ServerResponse, tampering: Tampering): void {
    const end = response.end.bind(response) as (body: string) => ServerResponse
    response.end = ((body: string) => {
      const told = JSON.parse(String(body)) as { id_token?: string }
      if (!told.id_token) return end(body)
      const changed = JSON.stringify({ ...told, id_token: rewritten(told.id_token, tampering, state.key) })
      response.setHeader('content-length', Buffer.byteLength(changed))
      return end(changed)
    }) as never
  }

  return {
    url,
    clientSecret: 'a secret of forty characters or a bit more',
    /** Begins, or begins anew with other keys, for the redirect address of a provider row. */
    serve(redirectUri: string, key = state.key) {
      Object.assign(state, { redirectUri, key })
      start()
    },
    key: () => state.key,
    tamper(tampering: Tampering | null) {
      state.tampering = tampering
    },
    logIn(who: Somebody) {
      people.set(who.sub, who)
      state.who = who.sub
    },
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
