import { randomBytes } from 'node:crypto'
import { acceptInvitation } from '#db/commands/accept-invitation.ts'
import { type InvitePersonInput, invitePerson } from '#db/commands/invite-person.ts'
import { LINK, sealed, unsealed } from '#db/sealed.ts'
import { hashOf } from '#db/session.ts'
import type { Role } from '#domain/actor.ts'
import type { Member, Org } from '#tests/cast.ts'
import { mintPerson } from '#tests/cast.ts'
import type { TestDatabase } from '#tests/database.ts'
import { speak, value, type Who } from './desk.ts'

export const PASSWORD = 'en lang og god kode'

export function peopleDesk(db: TestDatabase) {
  return {
    secret() {
      const secret = randomBytes(32).toString('base64url')
      return { secret, mailed: { hash: hashOf(secret), sealedPath: sealed(`/invite/${secret}`, 'links', LINK) } }
    },
    async invite(who: Who, input: Partial<InvitePersonInput> = {}) {
      const { secret, mailed } = this.secret()
      const whole = { email: 'ny@skole-a.example', name: 'Ny Person', roles: ['SCHOOL_USER'], ...input }
      const outcome = await speak(who, 'invitePerson', whole, tx => invitePerson(tx, whole, mailed))
      return { secret, outcome }
    },
    async invited(who: Who, input: Partial<InvitePersonInput> = {}) {
      const { secret, outcome } = await this.invite(who, input)
      return { secret, ...value(outcome) }
    },
    accept(secret: string, more: { password?: string | null; name?: string; as?: Member | null } = {}) {
      const { as = null, name, password = PASSWORD } = more
      return acceptInvitation({ secret, password, name, language: 'da', sessionHash: as?.credential.hash ?? null })
    },
    member: (home: Org, name: string, roles: readonly Role[]) =>
      mintPerson(
        db.admin,
        home.id,
        name,
        `${name.toLowerCase().replaceAll(' ', '.')}@${home.id.slice(0, 8)}.example`,
        roles,
      ),
    /** The link of the newest letter to an address, as the post would write it. */
    async link(email: string): Promise<string> {
      const [row] =
        await db.admin`select data from delivery where recipient = ${email} order by created_at desc limit 1`
      return unsealed((row?.data as { path: string } | undefined)?.path ?? '', 'links', LINK) ?? ''
    },
    events: async (home: Org) =>
      (await db.admin`select kind from organisation_event where organisation_id = ${home.id} order by at, kind`).map(
        row => row.kind as string,
      ),
  }
}
