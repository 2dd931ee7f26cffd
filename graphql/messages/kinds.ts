import { da } from './da.ts'
import type { RefusalKind } from './messages.ts'

/** Every reason for refusal that the graph knows. */
export const refusalKinds = Object.keys(da.refusals) as readonly RefusalKind[]
