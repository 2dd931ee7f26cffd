/** Every workflow that the worker runs; the bundle is made from this file. */
export { annexWatch } from './annex-watch.ts'
export { changeGate } from './change-gate.ts'
export { incidentWatch } from './incident-watch.ts'
export { rootCauseWatch } from './root-cause-watch.ts'
