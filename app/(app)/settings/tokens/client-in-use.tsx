import { DataForm } from '#app/_parts/data-form.tsx'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { ClientCardFragment } from '#graphql/generated/operations.ts'
import { actOnClients } from './act-on-clients.ts'
import { dayOptions, scopeOptions } from './scope-options.ts'
import { Unfolded } from './unfolded.tsx'

type Props = Readonly<{ client: ClientCardFragment; language: Language }>

/** What can be done with an integration that is in use: a token, a secret, its end. */
export function ClientInUse({ client, language }: Props) {
  const { tokens: text } = words(language)
  const options = scopeOptions(language)
  const { oauth } = client
  const clientId = client.id
  return (
    <div className="mt-3 border-t border-line pt-3">
      <Unfolded label={text.newToken}>
        <DataForm
          id={`token-${clientId}`}
          serve={actOnClients}
          hidden={{ act: 'token', clientId }}
          isWide
          inputs={[
            { kind: 'text', name: 'name', label: text.name, hint: text.nameHint },
            { kind: 'text', name: 'purpose', label: text.purpose, isOptional: true },
            { kind: 'checks', name: 'scopes', label: text.scopes, hint: text.never, values: ['CASES_READ'], options },
            { kind: 'select', name: 'validDays', label: text.valid, value: '90', options: dayOptions(language) },
          ]}
          label={text.create}
          look="primary"
        />
      </Unfolded>
      <Unfolded label={text.oauth}>
        <p className="text-sm text-ink-2">{text.oauthWhy}</p>
        {oauth && (
          <dl className="grid gap-1 text-sm">
            <dt className="font-semibold">{text.oauthId}</dt>
            <dd className="font-mono text-xs wrap-anywhere">{oauth.clientId}</dd>
            <dt className="font-semibold">{text.oauthEndpoint}</dt>
            <dd className="font-mono text-xs wrap-anywhere">{oauth.tokenEndpoint}</dd>
            <dd>{oauth.scopesText}</dd>
          </dl>
        )}
        <DataForm
          id={`secret-${clientId}`}
          serve={actOnClients}
          hidden={{ act: 'issue', clientId }}
          inputs={[
            { kind: 'checks', name: 'scopes', label: text.scopes, values: oauth?.scopes ?? ['CASES_READ'], options },
          ]}
          label={oauth ? text.reissue : text.issue}
        />
        {oauth && (
          <DataForm
            id={`withdraw-${clientId}`}
            serve={actOnClients}
            hidden={{ act: 'withdraw', clientId }}
            label={text.withdraw}
            look="danger"
          />
        )}
      </Unfolded>
      <Unfolded label={text.endTitle(client.name)}>
        <p className="text-sm text-ink-2">{text.endWhy}</p>
        <DataForm
          id={`end-${clientId}`}
          serve={actOnClients}
          hidden={{ act: 'end', clientId, name: client.name }}
          inputs={[{ kind: 'text', name: 'typedName', label: text.typeName(client.name) }]}
          label={text.end}
          look="danger"
        />
      </Unfolded>
    </div>
  )
}
