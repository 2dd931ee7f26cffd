import { lookup } from 'node:dns'
import { Agent } from 'node:https'
import { isIP } from 'node:net'
import type { NextAuthOptions } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { type ProviderAtTheDoor, providerAtTheDoor } from '#db/queries/identity-providers.ts'
import { PROVIDER, unsealed } from '#db/sealed.ts'
import { beginProviderSession } from '#db/session.ts'
import { type Claims, vouchedBy } from '#domain/provider-claims.ts'
import { isPublicHost } from '#domain/public-host.ts'
import { plainId, plainKey } from './plain-id.ts'
import { settings } from './settings.ts'

const patienceMs = 5_000

export type Browser = Readonly<{ userAgent: string; source: string; endEarlier(): Promise<void> }>

/** The organisation's own provider that an address of the sign-in library names, or null (D.6). */
export async function ownProvider(name: string | undefined): Promise<ProviderAtTheDoor | null> {
  return name ? providerAtTheDoor(plainKey('IdentityProvider', name)) : null
}

/** Made for each request from the row as it is now, with the keys that the provider publishes now. */
export function withProvider(base: NextAuthOptions, row: ProviderAtTheDoor, browser: Browser): NextAuthOptions {
  const { publicUrl } = settings()
  const refused = (kind: string) => `${publicUrl}/login?error=${kind}`
  return {
    ...base,
    providers: [...base.providers, oauth(row)],
    callbacks: {
      ...base.callbacks,
      async signIn({ user, account, profile }) {
        if (account?.type !== 'oauth') return true
        const claims = profile as unknown as Claims
        // The library holds the token against what the provider says it is; that it is the one we meant is ours to see.
        if (claims.iss !== row.issuer) return refused('OtherIssuer')
        const vouched = vouchedBy(claims, row, row)
        if (!vouched.ok) return refused(vouched.refusal.kind)
        const answer = await beginProviderSession(row.id, vouched.value, browser)
        if ('kind' in answer) return refused(answer.kind)
        await browser.endEarlier()
        // The token callback takes the user's id for the session's secret (sign-in.ts).
        user.id = answer.sid
        return true
      },
    },
  }
}

function oauth(row: ProviderAtTheDoor): OAuthConfig<Record<string, unknown>> {
  const { sessionSecret, kind } = settings()
  const clientSecret = row.sealedSecret === null ? null : unsealed(row.sealedSecret, sessionSecret, PROVIDER)
  if (row.sealedSecret !== null && clientSecret === null)
    throw new Error(`the secret of the provider ${row.id} was sealed by another installation; it must be entered anew`)
  return {
    id: plainId('IdentityProvider', row.id),
    name: row.name,
    type: 'oauth',
    wellKnown: `${row.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: row.clientId,
    ...(clientSecret !== null && { clientSecret }),
    client: { token_endpoint_auth_method: clientSecret === null ? 'none' : 'client_secret_basic' },
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    httpOptions: { timeout: patienceMs, ...(kind === 'PRODUCTION' && { agent: publicOnly }) },
    userinfo: {
      // Some providers put everything into the id token, some only what they must; the signed word wins.
      async request({ client, tokens }) {
        const more = client.issuer.metadata.userinfo_endpoint ? await client.userinfo(tokens as never) : {}
        return { ...more, ...(tokens as unknown as { claims(): Claims }).claims() } as never
      },
    },
    profile: claims => ({ id: String(claims.sub ?? '') }) as never,
  }
}

/** Names that resolve inside, and addresses inside, are not called, whatever a provider's documents point at. */
class PublicOnly extends Agent {
  override createConnection(...[options, connected]: Parameters<Agent['createConnection']>) {
    const host = String(options.host ?? '')
    if (isIP(host) && !isPublicHost(host)) throw new Error(`${host} is not a public address`)
    return super.createConnection({ ...options, lookup: publicLookup } as typeof options, connected)
  }
}
const publicOnly = new PublicOnly({ keepAlive: false })

const publicLookup: typeof lookup = ((host: string, options: object, done: (...answer: unknown[]) => void) =>
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error)
    const inside = found.find(({ address }) => !isPublicHost(address))
    if (inside || found.length === 0) return done(new Error(`${host} does not lead to a public address`))
    return 'all' in options && options.all ? done(null, found) : done(null, found[0]?.address, found[0]?.family)
  })) as never
