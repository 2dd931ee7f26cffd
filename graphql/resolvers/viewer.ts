import { boundTo } from '#db/bound-session.ts'
import { demoPeople, emergencyContact, installationNow, serviceConditions } from '#db/queries/installation.ts'
import { membershipsOf } from '#db/queries/organisations.ts'
import { switchOrganisation } from '#db/session.ts'
import { may } from '#domain/permission.ts'
import type { Resolvers, Role } from '#graphql/generated/resolvers.ts'
import { uuidOf } from '#graphql/global-id.ts'
import {
  builtVerbs,
  changeVerbs,
  organisationVerbs,
  personVerbs,
  planningVerbs,
  problemVerbs,
  registerVerbs,
} from '#graphql/verbs.ts'
import { isEngineUp } from '#workflows/client.ts'
import { named, todayText } from './organisation.ts'

export const viewer: Resolvers = {
  Query: {
    async viewer(_root, _args, context) {
      if (!context.credential) return null
      return context.actor().catch(async error => {
        // An ended session is no session; a token that is no longer valid is told so.
        if (error?.name !== 'NotSignedIn' || context.credential?.kind !== 'SESSION') throw error
        await context.abandon()
        return null
      })
    },
    installation: () => installationNow(),
  },
  Mutation: {
    async switchOrganisation(_root, { input }, context) {
      const id = uuidOf('Organisation', input.organisationId)
      const { credential } = context
      await context.afresh()
      if (!credential || !id || credential.kind !== 'SESSION' || !(await switchOrganisation(credential, id)))
        return { kind: 'NotPermitted', field: ['organisationId'] }
      return { kind: 'OrganisationSwitched' }
    },
  },
  OrganisationSwitched: {
    viewer: (_done, _args, context) => context.actor(),
  },
  Viewer: {
    language: actor => (actor.language === 'en' ? 'EN' : 'DA'),
    isClient: actor => actor.kind === 'CLIENT',
    organisation: (actor, _args, { load }) => named(load, actor.organisationId),
    roles: actor => [...actor.roles] as Role[],
    async memberships(actor, _args, context) {
      if (actor.kind === 'CLIENT') return []
      const rows = await context.ask(async tx => membershipsOf(tx, actor.id, await boundTo(tx, actor.sessionId)))
      const organisations = await context.load.organisation.loadMany(rows.map(row => row.organisationId))
      return rows.flatMap((row, place) => {
        const organisation = organisations[place]
        return organisation && !(organisation instanceof Error) ? [{ ...row, organisation }] : []
      })
    },
    may: actor =>
      [
        ...builtVerbs,
        ...problemVerbs,
        ...changeVerbs,
        ...organisationVerbs,
        ...registerVerbs,
        ...personVerbs,
        ...planningVerbs,
      ].filter(verb => may(actor, verb)),
  },
  Membership: {
    roles: row => row.roles as Role[],
    isCurrent: async (row, _args, context) => (await context.actor()).organisationId === row.organisationId,
  },
  Installation: {
    isClockMovable: row => row.kind !== 'PRODUCTION',
    isClockEngineUp: () => isEngineUp(),
    demoPeople: async () => (await demoPeople()).map(person => ({ ...person, roles: person.roles as Role[] })),
    async emergencyContact() {
      const found = await emergencyContact()
      return found && { ...found.annex, asOf: found.at }
    },
    services: async () => [...(await serviceConditions())],
  },
  EmergencyContact: {
    email: annex => annex.outOfHoursMailbox,
    todayText: (hours, _args, { language }) => todayText(hours, language),
  },
}
