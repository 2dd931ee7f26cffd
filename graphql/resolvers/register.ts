import { latestSent } from '#db/queries/annex-versions.ts'
import { casesToHandOver, handlerOfService } from '#db/queries/hand-over.ts'
import type { OrganisationHead } from '#db/queries/organisations.ts'
import { type OrganisationRecord, organisationIdBy, schoolImports } from '#db/queries/register.ts'
import { supplierChoices } from '#db/queries/suppliers.ts'
import { isStale } from '#domain/annex-watch.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { may } from '#domain/permission.ts'
import { confirmedAtOf } from '#graphql/annex-tasks.ts'
import type { Context } from '#graphql/context.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { globalId, nobody, uuidOf } from '#graphql/global-id.ts'
import { messages } from '#graphql/messages/messages.ts'
import { registerVerbs } from '#graphql/verbs.ts'
import { named } from './organisation.ts'

const HOURS_TO_UNDO = 24

const record = async ({ id }: OrganisationHead, { load }: Context): Promise<OrganisationRecord | null> =>
  load.record.load(id)

/** Why an organisation is not active, as a word; null while it is. */
async function inactivity(row: OrganisationHead, context: Context): Promise<'ENDED' | 'LAEREPLADSEN' | null> {
  const known = await record(row, context)
  if (known?.endedOn && known.endedOn <= copenhagenDate(await context.now())) return 'ENDED'
  return known?.deliveryChannel === 'LAEREPLADSEN' ? 'LAEREPLADSEN' : null
}

/** Verbs on one organisation; the others concern the register as a whole. */
const onOne = {
  updateOrganisation: () => true,
  mergeOrganisations: known => known.endedOn === null,
  setTestEnvironment: () => true,
  openAgreement: (known, kind, agreement) =>
    kind === 'SCHOOL' && known.endedOn === null && known.deliveryChannel === 'OWN_SA_SYSTEM' && !agreement,
  endAgreement: (_known, kind, agreement) => kind === 'SCHOOL' && agreement,
  deviateFromAnnex: (known, kind) => kind === 'SCHOOL' && known.endedOn === null,
  endDeviation: (_known, kind, _agreement, deviates) => kind === 'SCHOOL' && deviates,
  assignSupplier: (known, kind) => kind === 'SCHOOL' && known.endedOn === null,
  endAssignment: (_known, kind) => kind === 'SCHOOL',
  handOverCases: (_known, kind) => kind === 'SCHOOL',
} as const satisfies Readonly<
  Record<
    string,
    (known: OrganisationRecord, kind: OrganisationHead['kind'], hasAgreement: boolean, deviates: boolean) => boolean
  >
>

export const register: Resolvers = {
  Query: {
    async organisation(_root, { by }, context) {
      const id = by.id == null ? null : (uuidOf('Organisation', by.id) ?? nobody)
      const found = await context.ask(tx => organisationIdBy(tx, { ...by, id }))
      return found ? context.load.organisation.load(found) : null
    },
    async supplierChoices(_root, _args, context) {
      return may(await context.actor(), 'assignSupplier') ? [...(await supplierChoices())] : []
    },
    async handOver(_root, { service }, context) {
      const actor = await context.actor()
      if (!may(actor, 'handOverCases')) return null
      const today = copenhagenDate(await context.now())
      const [handler, cases] = await Promise.all([
        context.ask(tx => handlerOfService(tx, actor.organisationId, service, today)),
        context.ask(tx => casesToHandOver(tx, actor.organisationId, service, today)),
      ])
      return { service, handlerId: handler.id, caseIds: cases.map(one => one.id) }
    },
    async schoolImports(_root, _args, context) {
      return may(await context.actor(), 'importSchools') ? context.ask(schoolImports) : []
    },
  },
  Organisation: {
    city: async (row, _args, context) => (await record(row, context))?.city ?? null,
    institutionNumbers: async (row, _args, context) => [...((await record(row, context))?.institutionNumbers ?? [])],
    emailDomain: async (row, _args, context) => (await record(row, context))?.emailDomain ?? null,
    deliveryChannel: async (row, _args, context) => (await record(row, context))?.deliveryChannel ?? 'OWN_SA_SYSTEM',
    isTest: async (row, _args, context) => (await record(row, context))?.isTest ?? false,
    isActive: async (row, _args, context) => (await inactivity(row, context)) === null,
    async inactiveReason(row, _args, context) {
      const why = await inactivity(row, context)
      const { inactive, organisationFact } = messages(context.language)
      const merger = why === 'ENDED' ? (await record(row, context))?.merger : null
      return (
        why &&
        [inactive[why], merger && organisationFact({ kind: 'OrganisationsMerged', content: merger })]
          .filter(Boolean)
          .join(' ')
      )
    },
    endedOn: async (row, _args, context) => (await record(row, context))?.endedOn ?? null,
    async successor(row, _args, context) {
      const id = (await record(row, context))?.successorId
      return id ? context.load.organisation.load(id) : null
    },
    version: async (row, _args, context) => (await record(row, context))?.version ?? 0,
    agreement: (row, _args, { load }) => (row.kind === 'SCHOOL' ? load.agreement.load(row.id) : null),
    assignments: async (row, _args, { load }) => [...(await load.assignments.load(row.id))],
    async annexHealth(row, _args, { load, now }) {
      const [versions, bounces] = await Promise.all([load.annexVersions.load(row.id), load.bounces.load(row.id)])
      const latest = latestSent(versions)
      if (!latest) return 'MISSING'
      if (bounces.length > 0) return 'BOUNCED'
      return isStale(confirmedAtOf(latest), await now()) ? 'STALE' : 'CONFIRMED'
    },
    annexDeviation: (row, _args, { load }) => (row.kind === 'SCHOOL' ? load.deviation.load(row.id) : null),
    bookedMisses: async (row, _args, { load }) =>
      row.kind === 'SCHOOL' ? ((await load.bookedMisses.load(row.id)) ?? { count: 0, bySupplier: 0 }) : null,
    openIncidents: async (row, _args, { load }) => (await load.openIncidents.load(row.id))?.count ?? 0,
    async viewerMay(row, _args, context) {
      const [known, actor] = await Promise.all([record(row, context), context.actor()])
      if (!known || row.kind === 'AUB') return []
      if (actor.organisationKind !== 'AUB' && actor.organisationId !== row.id) return []
      const agreement = row.kind === 'SCHOOL' ? await context.load.agreement.load(row.id) : null
      const deviates = row.kind === 'SCHOOL' && (await context.load.deviation.load(row.id)) !== null
      const isOpen = agreement !== null && agreement.status !== 'ENDED'
      return registerVerbs.filter(
        verb =>
          verb in onOne && may(actor, verb) && onOne[verb as keyof typeof onOne](known, row.kind, isOpen, deviates),
      )
    },
  },
  Incident: {
    async isAnnexMissing({ id }, _args, { load }) {
      const schools = await load.schools.load(id)
      const agreements = await Promise.all(schools.map(one => load.agreement.load(one.schoolId)))
      return agreements.some(one => one?.status === 'PENDING')
    },
  },
  SupplierAssignment: {
    id: row => globalId('SupplierAssignment', row.id),
    school: ({ schoolId }, _args, { load }) => named(load, schoolId),
    supplier: ({ supplierId }, _args, { load }) => named(load, supplierId),
  },
  SupplierChoice: {
    id: row => globalId('Organisation', row.id),
    cvrNumber: row => row.cvr,
  },
  HandOver: {
    handler: ({ handlerId }, _args, { load }) => named(load, handlerId),
    async incidents({ caseIds }, _args, { load }) {
      return (await load.incident.loadMany([...caseIds])).filter(
        row => row !== null && !(row instanceof Error),
      ) as never
    },
  },
  SchoolImport: {
    id: row => globalId('SchoolImport', row.id),
    async undoUntil({ at, undoneAt }, _args, context) {
      const until = new Date(at.getTime() + HOURS_TO_UNDO * 3_600_000)
      return undoneAt === null && (await context.now()) <= until ? until : null
    },
  },
  SchoolLine: { cvrNumber: line => line.cvr, institutionNumbers: line => [...line.institutionNumbers] },
  LineFault: {
    cells: ({ cells }) => [...(cells ?? [])],
    column: ({ column }, _args, { language }) => messages(language).fileColumns[column] ?? column,
    message: ({ reason }, _args, { language }) => messages(language).lineFaults[reason] ?? reason,
  },
}
