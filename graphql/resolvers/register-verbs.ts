import { assignSupplier } from '#db/commands/assign-supplier.ts'
import { deviateFromAnnex } from '#db/commands/deviate-from-annex.ts'
import { endAgreement } from '#db/commands/end-agreement.ts'
import { endAssignment } from '#db/commands/end-assignment.ts'
import { endDeviation } from '#db/commands/end-deviation.ts'
import { handOverCases } from '#db/commands/hand-over-cases.ts'
import { importSchools } from '#db/commands/import-schools.ts'
import { mergeOrganisations } from '#db/commands/merge-organisations.ts'
import { openAgreement } from '#db/commands/open-agreement.ts'
import { registerOrganisation } from '#db/commands/register-organisation.ts'
import { setTestEnvironment } from '#db/commands/set-test-environment.ts'
import { undoImport } from '#db/commands/undo-import.ts'
import { updateOrganisation } from '#db/commands/update-organisation.ts'
import type { OrganisationHead } from '#db/queries/organisations.ts'
import { schoolImportById } from '#db/queries/register.ts'
import { supplierChoices } from '#db/queries/suppliers.ts'
import { may } from '#domain/permission.ts'
import type { Context } from '#graphql/context.ts'
import { csvRows } from '#graphql/csv.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { nobody, uuidOf } from '#graphql/global-id.ts'
import { invalid } from '#graphql/invalid.ts'
import { named } from './organisation.ts'

const organisationIn = (id: string) => uuidOf('Organisation', id) ?? nobody

const changed = (
  { organisationId }: { organisationId: string },
  _args: unknown,
  { load }: Context,
): Promise<OrganisationHead> => named(load, organisationId)

export const registerVerbResolvers: Resolvers = {
  Mutation: {
    registerOrganisation: (_root, { input }, context) =>
      context.command({ verb: 'registerOrganisation', input }, tx => registerOrganisation(tx, input)),
    updateOrganisation: (_root, { input }, context) =>
      context.command({ verb: 'updateOrganisation', input }, tx =>
        updateOrganisation(tx, { ...input, id: organisationIn(input.id) }),
      ),
    mergeOrganisations: (_root, { input }, context) =>
      context.command({ verb: 'mergeOrganisations', input }, tx =>
        mergeOrganisations(tx, {
          ...input,
          id: organisationIn(input.id),
          successorId: organisationIn(input.successorId),
        }),
      ),
    setTestEnvironment: (_root, { input }, context) =>
      context.command({ verb: 'setTestEnvironment', input }, tx =>
        setTestEnvironment(tx, { ...input, id: organisationIn(input.id) }),
      ),
    openAgreement: (_root, { input }, context) =>
      context.command({ verb: 'openAgreement', input }, tx =>
        openAgreement(tx, { ...input, schoolId: organisationIn(input.schoolId) }),
      ),
    endAgreement: (_root, { input }, context) =>
      context.command({ verb: 'endAgreement', input }, tx =>
        endAgreement(tx, { ...input, schoolId: organisationIn(input.schoolId) }),
      ),
    async assignSupplier(_root, { input }, context) {
      const supplierId = organisationIn(input.supplierId)
      const mayAssign = may(await context.actor(), 'assignSupplier')
      const known = mayAssign ? await supplierChoices() : []
      const supplier = known.find(one => one.id === supplierId) ?? null
      return context.command({ verb: 'assignSupplier', input }, tx =>
        assignSupplier(tx, { ...input, schoolId: organisationIn(input.schoolId), supplierId }, supplier),
      )
    },
    endAssignment: (_root, { input }, context) =>
      context.command({ verb: 'endAssignment', input }, tx =>
        endAssignment(tx, { ...input, assignmentId: uuidOf('SupplierAssignment', input.assignmentId) ?? nobody }),
      ),
    handOverCases: (_root, { input }, context) =>
      context.command({ verb: 'handOverCases', input }, tx =>
        handOverCases(tx, { ...input, caseIds: input.caseIds?.map(id => uuidOf('Incident', id) ?? nobody) }),
      ),
    deviateFromAnnex: (_root, { input }, context) =>
      context.command({ verb: 'deviateFromAnnex', input }, tx =>
        deviateFromAnnex(tx, { ...input, schoolId: organisationIn(input.schoolId) }),
      ),
    endDeviation: (_root, { input }, context) =>
      context.command({ verb: 'endDeviation', input }, tx =>
        endDeviation(tx, { schoolId: organisationIn(input.schoolId) }),
      ),
    importSchools: (_root, { input }, context) => {
      const rows = csvRows(input.contentBase64)
      return context.command({ verb: 'importSchools', input }, async tx =>
        rows ? importSchools(tx, { ...input, rows }) : invalid(['contentBase64'], 'FILE'),
      )
    },
    undoImport: (_root, { input }, context) =>
      context.command({ verb: 'undoImport', input }, tx =>
        undoImport(tx, { importId: uuidOf('SchoolImport', input.importId) ?? nobody }),
      ),
  },
  OrganisationRegistered: { organisation: changed },
  OrganisationUpdated: { organisation: changed },
  OrganisationsMerged: {
    organisation: changed,
    successor: ({ successorId }, _args, { load }) => named(load, successorId),
  },
  TestEnvironmentSet: { organisation: changed },
  AgreementOpened: { organisation: changed },
  AgreementEnded: { organisation: changed },
  AnnexDeviationSet: { organisation: changed },
  AnnexDeviationEnded: { organisation: changed },
  SupplierAssigned: { organisation: changed },
  AssignmentEnded: { organisation: changed },
  CasesHandedOver: {
    async incidents({ incidentIds }, _args, { load }) {
      return (await load.incident.loadMany([...incidentIds])).filter(
        row => row !== null && !(row instanceof Error),
      ) as never
    },
  },
  SchoolsImported: {
    schoolImport: ({ importId }, _args, context) =>
      importId ? context.ask(tx => schoolImportById(tx, importId)) : null,
    schools: ({ schools }) => [...schools],
    faults: ({ faults }) => [...faults],
  },
}
