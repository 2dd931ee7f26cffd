import { ask } from '#app/_graph/ask.ts'
import { organisationsToChoose } from '#app/_graph/organisations-to-choose.ts'
import { language } from '#app/_graph/preferences.ts'
import { Card } from '#app/_parts/card.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { roleInWords } from '#app/_parts/role-in-words.ts'
import { format } from '#app/_words/format.ts'
import { words } from '#app/_words/words.ts'
import { actOnMembers } from '#app/(app)/settings/_parts/act-on-members.ts'
import { administratorOf, rolesOf } from '#domain/member-roles.ts'
import { MembersPageDocument, type Role } from '#graphql/generated/operations.ts'
import { AuditorsCard } from './auditors-card.tsx'
import { ChooseOrganisation } from './choose-organisation.tsx'
import { MemberList } from './member-list.tsx'

type Search = Promise<Readonly<{ organisation?: string }>>

/** Who belongs to the organisation, who is on the way in, and who may look (C.4); for AUB those of any organisation. */
export default async function MembersPage({ searchParams }: Readonly<{ searchParams: Search }>) {
  const [{ organisation: asked }, tongue] = await Promise.all([searchParams, language()])
  const page = await ask(MembersPageDocument, { organisationId: asked || null })
  const { members: text } = words(tongue).people
  const say = format(tongue)
  const { may, organisation: own } = page.viewer!
  const all = own.kind === 'AUB' && may.includes('invitePerson') ? await organisationsToChoose() : []
  const shown = all.find(one => one.id === asked) ?? own
  const isOwn = shown.id === own.id
  const mayKeep = may.includes('invitePerson')
  const administrator = administratorOf(shown.kind)
  const options = rolesOf(shown.kind).map(value => ({ value, label: roleInWords([value as Role], tongue) }))
  return (
    <div className="grid gap-4 xl:grid-cols-[minmax(0,1fr)_24rem] xl:items-start">
      <div className="grid gap-4">
        <p className="text-sm text-ink-2">{mayKeep ? text.lead : text.noRights}</p>
        {all.length > 0 && <ChooseOrganisation all={all} ownId={own.id} shownId={shown.id} language={tongue} />}
        {page.accessRequests.length > 0 && (
          <Card id="requests" title={text.requests}>
            <p className="mb-3 text-sm text-ink-2">{text.requestWhy}</p>
            <ul className="grid gap-4">
              {page.accessRequests.map(one => (
                <li key={one.requestId} className="border-l-4 border-soon-line pl-3">
                  <p className="font-semibold">{one.name}</p>
                  <p className="mb-2 text-xs text-ink-2">
                    {one.email} · {text.asked(say.dateTime(one.createdAt))}
                  </p>
                  <div className="grid gap-2">
                    <DataForm
                      id={`accept-${one.requestId}`}
                      serve={actOnMembers}
                      hidden={{ act: 'answer', requestId: one.requestId, isAccepted: 'yes' }}
                      inputs={[{ kind: 'checks', name: 'roles', label: text.roles, values: [], options }]}
                      label={text.accept}
                      look="primary"
                    />
                    <DataForm
                      id={`refuse-${one.requestId}`}
                      serve={actOnMembers}
                      hidden={{ act: 'answer', requestId: one.requestId, isAccepted: 'no' }}
                      label={text.refuse}
                      look="danger"
                    />
                  </div>
                </li>
              ))}
            </ul>
          </Card>
        )}
        <Card id="members" title={text.of(shown.name)} isFlush>
          <MemberList
            members={page.members}
            options={options}
            language={tongue}
            mayKeep={mayKeep && isOwn}
            mayDisable={may.includes('disablePerson')}
          />
        </Card>
      </div>
      {mayKeep && (
        <div className="grid gap-4">
          <Card id="invite" title={isOwn ? text.invite : text.inviteAdmin}>
            <p className="mb-3 text-sm text-ink-2">{isOwn ? text.inviteWhy : text.inviteAdminWhy}</p>
            <DataForm
              id="invite"
              serve={actOnMembers}
              hidden={{ act: 'invite', organisationId: isOwn ? '' : shown.id }}
              look="primary"
              label={text.send}
              inputs={[
                { kind: 'email', name: 'email', label: text.email },
                { kind: 'text', name: 'name', label: text.personName },
                {
                  kind: 'checks',
                  name: 'roles',
                  label: text.roles,
                  values: isOwn ? [] : [administrator],
                  options: isOwn ? options : options.filter(one => one.value === administrator),
                },
              ]}
            />
          </Card>
          <Card id="invitations" title={text.invitations}>
            {page.invitations.length === 0 && <p>{text.noInvitations}</p>}
            <ul className="grid gap-3">
              {page.invitations.map(one => (
                <li key={one.invitationId}>
                  <p className="font-semibold">{one.name}</p>
                  <p className="mb-1 text-xs text-ink-2">
                    {one.email} · {roleInWords(one.roles, tongue)} ·{' '}
                    {one.isExpired ? text.expired : text.invited(one.invitedBy, say.date(one.expiresAt))}
                  </p>
                  {!one.isExpired && (
                    <DataForm
                      id={`withdraw-${one.invitationId}`}
                      serve={actOnMembers}
                      hidden={{ act: 'withdraw', invitationId: one.invitationId }}
                      label={text.withdraw}
                      spoken={text.withdrawOne(one.email)}
                    />
                  )}
                </li>
              ))}
            </ul>
          </Card>
          {isOwn && <AuditorsCard grants={page.auditorGrants} members={page.members} language={tongue} />}
        </div>
      )}
    </div>
  )
}
