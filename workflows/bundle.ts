import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker'

/** The workflows as one file, so that a worker starts without building. */
export async function bundleWorkflows(outFile: string): Promise<void> {
  const workflowsPath = fileURLToPath(new URL('./index.ts', import.meta.url))
  const { code } = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('WARN') })
  await writeFile(outFile, code)
}
