import { Card } from '#app/_parts/card.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { ClientCardFragment } from '#graphql/generated/operations.ts'
import { actOnClients } from './act-on-clients.ts'
import { ClientInUse } from './client-in-use.tsx'
import { priorities } from './priorities.ts'
import { reporterInputs } from './reporter-inputs.ts'
import { TokenRow } from './token-row.tsx'
import { Unfolded } from './unfolded.tsx'

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
      {isInUse && <ClientInUse client={client} language={language} />}
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
