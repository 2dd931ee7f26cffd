import { inForceAt, latestSent } from '#db/queries/annex-versions.ts'
import { annexesInForce } from '#db/queries/annexes.ts'
import { receivingAnnex } from '#db/receiving-annex.ts'
import { isInForceOn, ladderOn } from '#domain/annex.ts'
import { isStale } from '#domain/annex-watch.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { sayReceived } from '#domain/say-annex.ts'
import { fileOf } from '#graphql/annex-file.ts'
import type { ContactNow, ContactPointNow } from '#graphql/annex-mappers.ts'
import { confirmedAtOf } from '#graphql/annex-tasks.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import type { Language } from '#graphql/language.ts'

const failedOf = ({ bounces }: ContactNow) => bounces.map(one => one.address.toLowerCase())
const isOut = (failed: readonly string[], ...addresses: readonly (string | null | undefined)[]) =>
  addresses.some(address => address && failed.includes(address.toLowerCase()))

/** The unit itself, then each named contact point once, with everything that it receives. */
function pointsOf(now: ContactNow, language: Language): ContactPointNow[] {
  const { receiving: annex } = now
  if (!annex) return []
  const failed = failedOf(now)
  const own: ContactPointNow = { annex, asOf: now.now, receives: [], failed }
  const named = Map.groupBy(annex.points, point => `${point.name} ${point.phone} ${point.mailbox}`)
  return [
    own,
    ...[...named.values()].flatMap((points): ContactPointNow[] => {
      const [point] = points
      if (!point) return []
      // A point for major incidents alone is found as one.
      const caseType = point.caseType === 'MAJOR_INCIDENT' ? 'INCIDENT' : point.caseType
      const received = { service: point.service, caseType, isMajor: point.caseType === 'MAJOR_INCIDENT' } as const
      const receives = points.map(one => sayReceived(one.service, one.caseType, language))
      return [{ annex: receivingAnnex(annex, received), asOf: now.now, receives, failed }]
    }),
  ]
}

export const contactNow: Resolvers = {
  Query: {
    async contactNow(_root, { organisationId }, context) {
      const file = await fileOf(context, organisationId)
      if (!file) return null
      const { organisation, now } = file
      const receiving = (await context.ask(tx => annexesInForce(tx, [organisation.id], now))).get(organisation.id)
      return { ...file, receiving: receiving ?? null, today: copenhagenDate(now) }
    },
  },
  ContactNow: {
    annex: ({ versions, now }) => inForceAt(versions, now),
    asOf: ({ now }) => now,
    points: (now, _args, { language }) => pointsOf(now, language),
    onCallPhone: ({ receiving }) => receiving?.onCallPhone ?? null,
    escalation: now =>
      now.receiving
        ? ladderOn(now.receiving.escalation, now.today).map(rung => ({ ...rung, failed: failedOf(now) }))
        : [],
    people: now =>
      (now.receiving?.contacts ?? [])
        .filter(contact => isInForceOn(contact, now.today))
        .map(contact => ({ contact, failed: failedOf(now) })),
    isStale: ({ versions, now }) => isStale(confirmedAtOf(latestSent(versions)), now),
  },
  ContactPointNow: {
    name: ({ annex }) => annex.unitName,
    receives: ({ receives }) => [...receives],
    phoneHours: ({ annex, asOf }) => ({ ...annex, asOf }),
    mailbox: ({ annex }) => annex.mailbox,
    isBounced: ({ annex, failed }) => isOut(failed, annex.mailbox, annex.outOfHoursMailbox) ?? false,
  },
  EscalationNow: {
    name: ({ contact }) => contact?.name ?? null,
    phone: ({ contact }) => contact?.phone || null,
    email: ({ contact }) => contact?.email || null,
    deputy: ({ contact }) => contact?.deputy ?? null,
    isBounced: ({ contact, failed }) => isOut(failed, contact?.email),
  },
  PersonNow: { isBounced: ({ contact, failed }) => isOut(failed, contact.email) },
}
