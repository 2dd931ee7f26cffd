import { Chip } from '#app/_parts/chip.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { TokenRowFragment } from '#graphql/generated/operations.ts'
import { actOnClients } from './act-on-clients.ts'
import { dayOptions } from './scope-options.ts'

type Props = Readonly<{ token: TokenRowFragment; language: Language }>

const tones = { ACTIVE: 'met', EXPIRED: 'neutral', REVOKED: 'late' } as const

/** A token without the token itself: what it may, how long it lives, and its rotation and end. */
export function TokenRow({ token, language }: Props) {
  const { tokens: text } = words(language)
  const say = format(language)
  const isActive = token.state === 'ACTIVE'
  return (
    <li className="border-t border-line py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <p className="font-semibold">{text.token(token.name, token.ending)}</p>
        <Chip tone={tones[token.state]}>{text.states[token.state]}</Chip>
      </div>
      <p className="text-sm">{token.scopesText}</p>
      {token.purpose && <p className="text-sm text-ink-2">{token.purpose}</p>}
      <p className="text-xs text-ink-2">
        {token.createdBy && `${text.createdBy(token.createdBy, say.date(token.createdAt))} · `}
        {token.isReplaced && isActive
          ? text.replaced(say.dateTime(token.expiresAt))
          : text.expires(say.date(token.expiresAt))}
        {' · '}
        {token.lastUsedAt ? text.lastUsed(say.dateTime(token.lastUsedAt)) : text.neverUsed}
      </p>
      {isActive && (
        <div className="mt-2 grid items-start gap-2 sm:grid-cols-2">
          <details>
            <summary className="link inline-block min-h-8 py-1 text-sm pointer-coarse:min-h-11">
              {text.rotateTitle(token.name)}
            </summary>
            <div className="mt-2 grid gap-3 rounded-control bg-sunken p-3">
              <p className="text-sm text-ink-2">{text.rotateWhy}</p>
              <DataForm
                id={`rotate-${token.id}`}
                serve={actOnClients}
                hidden={{ act: 'rotate', tokenId: token.id }}
                isSpent={token.isReplaced}
                inputs={[
                  {
                    kind: 'select',
                    name: 'overlapHours',
                    label: text.overlap,
                    value: '168',
                    options: Object.entries(text.overlaps).map(([value, label]) => ({ value, label })),
                  },
                  { kind: 'select', name: 'validDays', label: text.valid, value: '90', options: dayOptions(language) },
                ]}
                label={text.rotate}
              />
            </div>
          </details>
          <details>
            <summary className="link inline-block min-h-8 py-1 text-sm pointer-coarse:min-h-11">
              {text.revokeTitle(token.name)}
            </summary>
            <div className="mt-2 grid gap-3 rounded-control bg-sunken p-3">
              <p className="text-sm text-ink-2">{text.revokeWhy}</p>
              <DataForm
                id={`revoke-${token.id}`}
                serve={actOnClients}
                hidden={{ act: 'revoke', tokenId: token.id, name: token.name }}
                inputs={[{ kind: 'text', name: 'typedName', label: text.typeName(token.name) }]}
                label={text.revoke}
                look="danger"
              />
            </div>
          </details>
        </div>
      )}
    </li>
  )
}
