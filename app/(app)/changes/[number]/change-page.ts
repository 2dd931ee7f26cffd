import type { ChangePageQuery } from '#graphql/generated/operations.ts'

export type Change = NonNullable<ChangePageQuery['change']>
