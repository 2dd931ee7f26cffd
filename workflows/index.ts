/** Every workflow that the worker runs; the bundle is made from this file. */
export { incidentWatch } from './incident-watch.ts'
