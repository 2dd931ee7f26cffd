import { type AnnexVersionRow, annexVersionsOf } from '#db/queries/annex-versions.ts'
import { missingInAnnex } from '#domain/annex.ts'
import { annexChanges } from '#domain/annex-change.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { openHoursPerWeek } from '#domain/opening-hours.ts'
import { calendarOfHours, hasFewHours, hoursText, type PhoneHours, spansText } from '#domain/phone-hours.ts'
import { sayAnnexField, sayReceived, sayRole } from '#domain/say-annex.ts'
import { annexPaper } from '#graphql/annex-pdf.ts'
import type { Context } from '#graphql/context.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { globalId, nobody, uuidOf } from '#graphql/global-id.ts'
import { named } from './organisation.ts'

const filled = (text: string) => text || null

function calendarOf(hours: PhoneHours) {
  const calendar = calendarOfHours(hours, 'hours', '1')
  if (!calendar.ok) throw new Error(`stored phone hours do not validate: ${calendar.refusal.kind}`)
  return calendar.value
}

const organisationOf = ({ organisationId }: AnnexVersionRow, context: Context) => named(context.load, organisationId)

const label = (field: string, { language }: Context) => sayAnnexField(field, language)

export const annexVersions: Resolvers = {
  Query: {
    async annexVersions(_root, { organisationId }, context) {
      const id = uuidOf('Organisation', organisationId) ?? nobody
      return context.ask(tx => annexVersionsOf(tx, [id]))
    },
  },
  AnnexVersion: {
    id: row => globalId('AnnexVersion', row.id),
    organisation: (row, _args, context) => organisationOf(row, context),
    unitName: row => filled(row.unitName),
    phone: row => filled(row.phone),
    mailbox: row => filled(row.mailbox),
    outOfHoursMailbox: row => filled(row.outOfHoursMailbox),
    contacts: row => [...row.contacts],
    escalation: row => [...row.escalation].sort((one, other) => one.level - other.level),
    points: row => [...row.points],
    async changes(row, _args, context) {
      const versions = await context.load.annexVersions.load(row.organisationId)
      const before = versions.find(one => one.status !== 'DRAFT' && one.version < row.version)
      return [...annexChanges(before ?? null, row)]
    },
    missing: async (row, _args, context) => [...missingInAnnex(row.kind, row, copenhagenDate(await context.now()))],
    async pdf(row, _args, context) {
      const { name } = await organisationOf(row, context)
      const { bytes, checksum, fileName } = await annexPaper(row, name)
      return { base64: bytes.toString('base64'), checksum, fileName }
    },
  },
  AnnexField: { field: path => path, label: (path, _args, context) => label(path, context) },
  AnnexChange: { label: ({ field }, _args, context) => label(field, context) },
  AnnexHours: {
    week: hours =>
      ['1', '2', '3', '4', '5', '6', '7'].map(day => ({
        weekday: Number(day),
        text: spansText(hours.week[day]),
        spans: (hours.week[day] ?? []).map(([opensAt, closesAt]) => ({ opensAt, closesAt })),
      })),
    closed: hours => [...hours.closed],
    special: hours =>
      Object.entries(hoursText(hours).special)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([date, text]) => ({ date, text })),
    openHoursPerWeek: hours => openHoursPerWeek(calendarOf(hours)),
    hasFewHours: hours => hasFewHours(calendarOf(hours)),
  },
  AnnexContact: {
    roleText: ({ role }, _args, { language }) => sayRole(role, language),
    phone: one => filled(one.phone),
    email: one => filled(one.email),
    endedOn: one => one.endedOn ?? null,
  },
  AnnexEscalation: {
    phone: one => filled(one.phone),
    email: one => filled(one.email),
    deputy: one => one.deputy ?? null,
    endedOn: one => one.endedOn ?? null,
  },
  AnnexDeputy: { phone: one => filled(one.phone), email: one => filled(one.email) },
  AnnexPoint: {
    receivesText: ({ service, caseType }, _args, { language }) => sayReceived(service, caseType, language),
    phone: one => filled(one.phone),
    mailbox: one => filled(one.mailbox),
    outOfHoursMailbox: one => one.outOfHoursMailbox ?? null,
    hours: one => one.hours ?? null,
  },
}
