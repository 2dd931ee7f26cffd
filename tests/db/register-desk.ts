import { assignSupplier } from '#db/commands/assign-supplier.ts'
import { endAgreement } from '#db/commands/end-agreement.ts'
import { endAssignment } from '#db/commands/end-assignment.ts'
import { type HandOverCasesInput, handOverCases } from '#db/commands/hand-over-cases.ts'
import { importSchools } from '#db/commands/import-schools.ts'
import { mergeOrganisations } from '#db/commands/merge-organisations.ts'
import { openAgreement } from '#db/commands/open-agreement.ts'
import { type RegisterOrganisationInput, registerOrganisation } from '#db/commands/register-organisation.ts'
import { setTestEnvironment } from '#db/commands/set-test-environment.ts'
import { undoImport } from '#db/commands/undo-import.ts'
import { type UpdateOrganisationInput, updateOrganisation } from '#db/commands/update-organisation.ts'
import { supplierChoices } from '#db/queries/suppliers.ts'
import { mintPerson, type Org } from '#tests/cast.ts'
import type { TestDatabase } from '#tests/database.ts'
import { speak, type Who } from './desk.ts'

type Service = 'SCHOOL_STAY' | 'BOARD_AND_LODGING'

/** The verbs on the register, as AUB's administrator unless another is named. */
export async function registerDesk(db: TestDatabase) {
  const { credential: admin } = await mintPerson(db.admin, db.cast.aub.id, 'Jonas Friis', 'jonas@aub.example', [
    'AUB_ADMIN',
  ])
  const versionOf = async (id: string) =>
    ((await db.admin`select version from organisation where id = ${id}`)[0]?.version as number | undefined) ?? 1
  return {
    admin,
    versionOf,
    register: (input: RegisterOrganisationInput, as: Who = admin) =>
      speak(as, 'registerOrganisation', input, tx => registerOrganisation(tx, input)),
    async update(id: string, input: Partial<UpdateOrganisationInput>, as: Who = admin) {
      const whole = { expectedVersion: await versionOf(id), id, ...input }
      return speak(as, 'updateOrganisation', whole, tx => updateOrganisation(tx, whole))
    },
    async test(id: string, isTest: boolean, as: Who = admin) {
      const input = { id, isTest, expectedVersion: await versionOf(id) }
      return speak(as, 'setTestEnvironment', input, tx => setTestEnvironment(tx, input))
    },
    async merge(id: string, successorId: string, as: Who = admin) {
      const input = { id, successorId, expectedVersion: await versionOf(id) }
      return speak(as, 'mergeOrganisations', input, tx => mergeOrganisations(tx, input))
    },
    openAgreement: (schoolId: string, firstOn: string | null = null, as: Who = admin) =>
      speak(as, 'openAgreement', { schoolId, firstOn }, tx => openAgreement(tx, { schoolId, firstOn })),
    endAgreement: (schoolId: string, lastOn: string | null = null, as: Who = admin) =>
      speak(as, 'endAgreement', { schoolId, lastOn }, tx =>
        endAgreement(tx, { schoolId, lastOn, reason: 'Skolen har fået et andet system.' }),
      ),
    async assign(school: Org, supplier: Org, service: Service, firstOn: string | null = null, as: Who = school) {
      const input = { schoolId: school.id, supplierId: supplier.id, service, firstOn }
      const known = (await supplierChoices()).find(one => one.id === supplier.id) ?? null
      return speak(as, 'assignSupplier', input, tx => assignSupplier(tx, input, known))
    },
    async end(school: Org, service: Service, lastOn: string | null, as: Who = school) {
      const [row] = await db.admin`select id from supplier_assignment
        where school_id = ${school.id} and service = ${service} order by from_on desc limit 1`
      const input = { assignmentId: row?.id as string, lastOn }
      return speak(as, 'endAssignment', input, tx => endAssignment(tx, input))
    },
    handOver: (who: Who, input: Partial<HandOverCasesInput> = {}) => {
      const whole = { service: 'SCHOOL_STAY', note: 'Filerne fra den 3. mangler stadig.', ...input } as const
      return speak(who, 'handOverCases', whole, tx => handOverCases(tx, whole))
    },
    import: (rows: readonly (readonly string[])[], isDryRun = false, as: Who = admin) =>
      speak(as, 'importSchools', { rows, isDryRun }, tx =>
        importSchools(tx, { fileName: 'skoler.csv', rows, isDryRun }),
      ),
    undo: (importId: string, as: Who = admin) =>
      speak(as, 'undoImport', { importId }, tx => undoImport(tx, { importId })),
    events: async (organisationId: string) =>
      (
        await db.admin`select kind from organisation_event where organisation_id = ${organisationId} order by at, kind`
      ).map(row => row.kind as string),
  }
}
