import type { ProblemPageQuery } from '#graphql/generated/operations.ts'

export type Problem = NonNullable<ProblemPageQuery['problem']>
export type ProblemViewer = NonNullable<ProblemPageQuery['viewer']>
export type Analysis = Problem['analyses'][number]['analysis']
