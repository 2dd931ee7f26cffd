import { Chip } from '#app/_parts/chip.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { roleInWords } from '#app/_parts/role-in-words.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import { actOnMembers } from '#app/(app)/settings/_parts/act-on-members.ts'
import type { MemberRowFragment } from '#graphql/generated/operations.ts'

type Props = Readonly<{
  members: readonly MemberRowFragment[]
  options: readonly Readonly<{ value: string; label: string }>[]
  language: Language
  mayKeep: boolean
  mayDisable: boolean
}>

/** The people by name; each unfolds into what may be done with them. */
export function MemberList({ members, options, language, mayKeep, mayDisable }: Props) {
  const { members: text } = words(language).people
  return (
    <ul>
      {members.map(one => (
        <li key={one.personId} className="border-b border-line px-4 py-3 last:border-0">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <p>
              <span className="font-semibold">{one.name}</span>
              {one.isSelf && <span className="text-ink-2"> ({text.you})</span>}
              <span className="block text-xs text-ink-2">
                {one.email}
                {one.department && ` · ${one.department}`}
              </span>
            </p>
            <p className="flex flex-wrap items-center gap-2 text-sm">
              {roleInWords(one.roles, language)}
              {one.escalationLevel && <Chip tone="neutral">{text.levelShort(one.escalationLevel)}</Chip>}
              {one.isDisabled && <Chip tone="late">{text.disabled}</Chip>}
            </p>
          </div>
          {(mayKeep || mayDisable) && (
            <details className="mt-1">
              <summary className="link inline-block min-h-8 py-1 text-sm pointer-coarse:min-h-11">
                {text.change(one.name)}
              </summary>
              <MemberForms
                member={one}
                options={options}
                language={language}
                mayKeep={mayKeep}
                mayDisable={mayDisable}
              />
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

type FormsProps = Omit<Props, 'members'> & Readonly<{ member: MemberRowFragment }>

function MemberForms({ member, options, language, mayKeep, mayDisable }: FormsProps) {
  const { members: text } = words(language).people
  const named = { personId: member.personId, expectedVersion: String(member.version) }
  const id = (act: string) => `${act}-${member.personId}`
  return (
    <div className="mt-2 grid gap-5 rounded-control bg-sunken p-4 sm:grid-cols-2">
      {mayKeep && (
        <>
          <DataForm
            id={id('roles')}
            serve={actOnMembers}
            hidden={{ act: 'roles', ...named }}
            inputs={[{ kind: 'checks', name: 'roles', label: text.roles, values: member.roles, options }]}
            label={text.saveRoles}
          />
          <DataForm
            id={id('level')}
            serve={actOnMembers}
            hidden={{ act: 'level', ...named }}
            inputs={[
              {
                kind: 'select',
                name: 'level',
                label: text.level,
                hint: text.levelWhy,
                value: String(member.escalationLevel ?? ''),
                options: [
                  { value: '', label: text.noLevel },
                  ...[1, 2, 3].map(n => ({ value: String(n), label: text.levelShort(n) })),
                ],
              },
            ]}
            label={text.saveLevel}
          />
          <div>
            <p className="mb-2 text-sm text-ink-2">{text.letOutWhy}</p>
            <DataForm
              id={id('out')}
              serve={actOnMembers}
              hidden={{ act: 'letOut', ...named }}
              label={text.letOut}
              look="danger"
            />
          </div>
        </>
      )}
      {mayDisable &&
        (member.isDisabled ? (
          <DataForm id={id('enable')} serve={actOnMembers} hidden={{ act: 'enable', ...named }} label={text.enable} />
        ) : (
          <DataForm
            id={id('disable')}
            serve={actOnMembers}
            hidden={{ act: 'disable', ...named }}
            inputs={[{ kind: 'text', name: 'reason', label: text.reason, hint: text.disableWhy }]}
            label={text.disable}
            look="danger"
          />
        ))}
    </div>
  )
}
