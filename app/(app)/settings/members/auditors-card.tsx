import { Card } from '#app/_parts/card.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import { actOnMembers } from '#app/(app)/settings/_parts/act-on-members.ts'
import type { MemberRowFragment, MembersPageQuery } from '#graphql/generated/operations.ts'

type Props = Readonly<{
  grants: MembersPageQuery['auditorGrants']
  members: readonly MemberRowFragment[]
  language: Language
}>

/** Who may look at everything of a period and change nothing (C.4); the organisation that is looked at gives it. */
export function AuditorsCard({ grants, members, language }: Props) {
  const { members: text } = words(language).people
  const say = format(language)
  const auditors = members.filter(one => one.roles.includes('AUDITOR'))
  return (
    <Card id="auditors" title={text.audit}>
      <p className="mb-3 text-sm text-ink-2">{text.auditWhy}</p>
      {grants.length === 0 && <p className="mb-3">{text.noGrants}</p>}
      <ul className="grid gap-3">
        {grants.map(one => (
          <li key={one.grantId}>
            <p className="font-semibold">{one.name}</p>
            <p className="mb-1 text-xs text-ink-2">
              {text.grantFacts(say.date(one.fromOn), say.date(one.toOn), say.date(one.expiresAt), one.grantedBy)}
            </p>
            <DataForm
              id={`grant-${one.grantId}`}
              serve={actOnMembers}
              hidden={{ act: 'endGrant', grantId: one.grantId }}
              label={text.endGrant}
            />
          </li>
        ))}
      </ul>
      {auditors.map(one => (
        <div key={one.personId} className="mt-4 border-t border-line pt-4">
          <p className="mb-2 font-semibold">{one.name}</p>
          <DataForm
            id={`audit-${one.personId}`}
            serve={actOnMembers}
            hidden={{ act: 'grant', personId: one.personId, expectedVersion: String(one.version) }}
            inputs={[
              { kind: 'date', name: 'fromOn', label: text.fromOn },
              { kind: 'date', name: 'toOn', label: text.toOn },
              { kind: 'date', name: 'expiresOn', label: text.expiresOn },
            ]}
            label={text.grant}
          />
        </div>
      ))}
    </Card>
  )
}
