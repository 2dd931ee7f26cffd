import type { ReactNode } from 'react'
import { Card } from '#app/_parts/card.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { ClientCardFragment } from '#graphql/generated/operations.ts'
import { actOnClients } from './act-on-clients.ts'
import { priorities } from './priorities.ts'
import { reporterInputs } from './reporter-inputs.ts'
import { dayOptions, scopeOptions } from './scope-options.ts'
import { TokenRow } from './token-row.tsx'

type Props = Readonly<{ client: ClientCardFragment; language: Language }>

/** One integration: whom to call, its tokens, its secret, and its end. */
export function ClientCard({ client, language }: Props) {
  const { tokens: text } = words(language)
  const say = format(language)
  const { defaultReporter: reporter } = client
  const isInUse = client.endedAt === null
  return (
    <Card
      id={`client-${client.id}`}
      title={client.name}
      aside={client.lastUsedAt ? text.lastUsed(say.dateTime(client.lastUsedAt)) : text.neverUsed}
    >
      {client.purpose && <p>{client.purpose}</p>}
      <p className="text-xs text-ink-2">
        {client.createdBy && client.createdAt && text.createdBy(client.createdBy, say.date(client.createdAt))}
        {client.endedAt && ` · ${text.endedAt(say.dateTime(client.endedAt))}`}
      </p>
      <h3 className="mt-3 text-sm font-semibold">{text.reporter}</h3>
      <p className="text-sm">
        {[reporter.name, reporter.department, reporter.location, phoneText(reporter.phone, language)].join(' · ')}
      </p>
      {isInUse && (
        <Unfolded label={text.changeReporter}>
          <p className="text-sm text-ink-2">{text.reporterWhy}</p>
          <DataForm
            id={`reporter-${client.id}`}
            serve={actOnClients}
            hidden={{ act: 'reporter', clientId: client.id }}
            isWide
            inputs={reporterInputs(language, reporter)}
            label={text.saveReporter}
          />
        </Unfolded>
      )}
      {isInUse && <PriorityWords client={client} language={language} />}
      <h3 className="mt-3 text-sm font-semibold">{text.tokens}</h3>
      {client.tokens.length === 0 && <p className="text-sm">{text.noTokens}</p>}
      <ul>
        {client.tokens.map(token => (
          <TokenRow key={token.id} token={token} language={language} />
        ))}
      </ul>
      {isInUse && <InUse client={client} language={language} />}
    </Card>
  )
}

/** What the tool calls the four priorities. */
function PriorityWords({ client, language }: Props) {
  const { priorityWords: text } = words(language).tools
  const of = (priority: string) => client.priorityWords.filter(one => one.priority === priority).map(one => one.word)
  return (
    <Unfolded label={text.title}>
      <p className="text-sm text-ink-2">{text.why}</p>
      <DataForm
        id={`words-${client.id}`}
        serve={actOnClients}
        hidden={{ act: 'words', clientId: client.id }}
        isWide
        inputs={priorities.map(priority => ({
          kind: 'text' as const,
          name: `words-${priority}`,
          label: priority,
          value: of(priority).join(', '),
          isOptional: true,
        }))}
        label={text.save}
      />
    </Unfolded>
  )
}

function Unfolded({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <details className="mt-1">
      <summary className="link inline-block min-h-8 py-1 text-sm pointer-coarse:min-h-11">{label}</summary>
      <div className="mt-2 grid gap-3 rounded-control bg-sunken p-4">{children}</div>
    </details>
  )
}

function InUse({ client, language }: Props) {
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
