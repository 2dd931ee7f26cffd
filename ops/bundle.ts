import { bundleWorkflows } from '#workflows/bundle.ts'

/** A process of its own, because the bundler takes 250 MB and gives none back. */
const [, , target] = process.argv
if (!target) throw new Error('Usage: node ops/bundle.ts FILE')
await bundleWorkflows(target)
process.exit(0)
