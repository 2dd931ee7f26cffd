import type { IncidentPageQuery } from '#graphql/generated/operations.ts'

export type Case = NonNullable<IncidentPageQuery['incident']>
export type CaseViewer = NonNullable<IncidentPageQuery['viewer']>
export type Party = Case['responsibleOrganisation']
