import type { SupplierAssigned as Assigned } from '#db/commands/assign-supplier.ts'
import type { AnnexDeviationSet as DeviationSet } from '#db/commands/deviate-from-annex.ts'
import type { AgreementEnded as AgreementOver } from '#db/commands/end-agreement.ts'
import type { AssignmentEnded as AssignmentOver } from '#db/commands/end-assignment.ts'
import type { AnnexDeviationEnded as DeviationOver } from '#db/commands/end-deviation.ts'
import type { CasesHandedOver as HandedOver } from '#db/commands/hand-over-cases.ts'
import type { SchoolsImported as Imported } from '#db/commands/import-schools.ts'
import type { OrganisationsMerged as Merged } from '#db/commands/merge-organisations.ts'
import type { AgreementOpened as Opened } from '#db/commands/open-agreement.ts'
import type { OrganisationRegistered as Registered } from '#db/commands/register-organisation.ts'
import type { TestEnvironmentSet as TestSet } from '#db/commands/set-test-environment.ts'
import type { ImportUndone as Undone } from '#db/commands/undo-import.ts'
import type { OrganisationUpdated as Updated } from '#db/commands/update-organisation.ts'
import type { DeviationRow } from '#db/queries/deviations.ts'
import type { OneService } from '#db/queries/organisations.ts'
import type { AgreementRow, AssignmentRow, SchoolImportRow } from '#db/queries/register.ts'
import type { SupplierChoice as Choice } from '#db/queries/suppliers.ts'
import type { LineFault as Fault, SchoolLine as Line } from '#domain/school-file.ts'

// What stands behind the types of the register while their resolvers run (codegen.ts, "mappers").
export type Agreement = AgreementRow
export type AnnexDeviation = DeviationRow
export type AnnexDeviationSet = DeviationSet
export type AnnexDeviationEnded = DeviationOver
export type SupplierAssignment = AssignmentRow
export type SupplierChoice = Choice
export type HandOver = Readonly<{ service: OneService; handlerId: string; caseIds: readonly string[] }>
export type SchoolImport = SchoolImportRow
export type SchoolLine = Line
export type LineFault = Fault
export type OrganisationRegistered = Registered
export type OrganisationUpdated = Updated
export type OrganisationsMerged = Merged
export type TestEnvironmentSet = TestSet
export type AgreementOpened = Opened
export type AgreementEnded = AgreementOver
export type SupplierAssigned = Assigned
export type AssignmentEnded = AssignmentOver
export type CasesHandedOver = HandedOver
export type SchoolsImported = Imported
export type ImportUndone = Undone
