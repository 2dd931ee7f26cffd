import type { ShownLine } from '#app/_parts/shown-once.tsx'
import type { Words } from '#app/_words/words.ts'

/** A token, and how it is used: as a line for .env, and as a first question in a terminal. */
export function tokenLines(token: string, address: string, { shown: text }: Words['tokens']): ShownLine[] {
  const question = '{"query":"{ viewer { name organisation { name } } }"}'
  const headers = `-H 'authorization: Bearer ${token}' -H 'content-type: application/json'`
  return [
    { label: text.token, text: token },
    { label: text.env, text: `AUB_TOKEN=${token}` },
    { label: text.curl, text: `curl ${headers} -d '${question}' ${address}/api/graphql` },
  ]
}

type Credentials = Readonly<{ clientId: string; tokenEndpoint: string }>

/** A client's secret, and how a token of one hour is fetched with it. */
export function secretLines(secret: string, oauth: Credentials, { shown: text }: Words['tokens']): ShownLine[] {
  return [
    { label: text.secret, text: secret },
    { label: text.env, text: `AUB_CLIENT_ID=${oauth.clientId} AUB_CLIENT_SECRET=${secret}` },
    {
      label: text.curl,
      text: `curl -u ${oauth.clientId}:${secret} -d grant_type=client_credentials ${oauth.tokenEndpoint}`,
    },
  ]
}
