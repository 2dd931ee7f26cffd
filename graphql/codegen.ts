import type { CodegenConfig } from '@graphql-codegen/cli'

const texts = { DateTime: 'string', Date: 'string', Duration: 'string' }
const words = { EmailAddress: 'string', PhoneNumber: 'string', Cvr: 'string' }
const shared = { useTypeImports: true, enumsAsTypes: true, strictScalars: true, skipTypename: true }

const mapped = (names: readonly string[]) => Object.fromEntries(names.map(name => [name, `source.${name}`]))

/** What stands behind a type when its resolvers run; see mappers.ts. */
const mappers = mapped([
  ...['Organisation', 'PhoneHours', 'OrganisationConnection', 'ReportableSchool', 'ServiceHandler', 'Viewer'],
  ...['Membership', 'Installation', 'EmergencyContact', 'Incident', 'IncidentConnection', 'Clock', 'Breach'],
  ...['EscalationStep', 'TimelineConnection', 'TimelineEntry', 'Delivery', 'CaseReadConnection', 'CaseRead'],
  ...['Overview', 'PartyFigures', 'PhoneDuty', 'OrganisationSwitched', 'IncidentReported', 'IncidentBegun'],
  ...['StatusSent', 'IncidentResolved', 'IncidentClosed', 'ClockSimulation', 'NoticeSimulation', 'FreezePeriods'],
  ...[
    'NoticeSimulation',
    'FreezePeriods',
    'FreezePeriod',
    'WorkingDaysCount',
    'NotPermitted',
    'NotFound',
    'InvalidInput',
    'VersionConflict',
  ],
  ...['IdempotencyConflict', 'IncompleteReport', 'PriorityReasonRequired', 'AlreadyBegun', 'AlreadyResolved'],
  ...[
    'Annex',
    'AnnexVersion',
    'AnnexField',
    'AnnexChange',
    'AnnexHours',
    'AnnexContact',
    'AnnexEscalation',
    'AnnexDeputy',
  ],
  ...['AnnexPoint', 'SupplierPart', 'MailBounce', 'AnnexTask', 'ContactNow', 'ContactPointNow', 'EscalationNow'],
  ...['PersonNow', 'AnnexHoursExample', 'AnnexDraftSaved', 'AnnexSubmitted', 'AnnexAcknowledged', 'AnnexConfirmed'],
  ...['SupplierAnnexAdopted', 'DigitalPostRecorded', 'BounceResolved', 'AnnexIncomplete', 'AnnexDraftMissing'],
  ...['AnnexAlreadyAcknowledged'],
  ...['AlreadyClosed', 'HandlerRequired', 'NotResolved', 'ProblemRequired', 'CalendarNeverOpens'],
])

const config: CodegenConfig = {
  schema: 'graphql/schema/*.graphql',
  documents: 'app/**/*.graphql',
  ignoreNoDocuments: true,
  silent: true,
  generates: {
    'graphql/generated/resolvers.ts': {
      plugins: ['./graphql/codegen-imports.ts', 'typescript', 'typescript-resolvers'],
      config: {
        ...shared,
        scalars: { ...words, DateTime: 'Date', Date: 'string', Duration: 'number', ID: 'string' },
        contextType: 'Context',
        mappers,
        makeResolverTypeCallable: true,
      },
    },
    'graphql/generated/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { ...shared, scalars: { ...words, ...texts, ID: 'string' } },
    },
    'graphql/generated/schema.graphql': { plugins: ['./graphql/codegen-sdl.ts'] },
  },
}

export default config
