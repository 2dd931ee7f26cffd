import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { runForCode } from './run-to-end.ts'
import { root } from './settings.ts'

const withinMs = 120_000

/** The SDK's own download of the CLI; without the open internet it fails within milliseconds. */
export async function fetchBySdk(
  folder: string,
  version: string,
  progress: (line: string) => void,
): Promise<string | undefined> {
  // The SDK offers the download only together with a started server, so a child does both and goes.
  const script = `
    const { TestWorkflowEnvironment } = await import('@temporalio/testing')
    const executable = { type: 'cached-download', version: 'v${version}', downloadDir: process.argv[1] }
    const environment = await TestWorkflowEnvironment.createLocal({ server: { executable, ui: false } })
    await environment.teardown()
    process.exit(0)`
  const command = [process.execPath, '--input-type=module', '-e', script, folder]
  const result = await runForCode(command, { cwd: root, withinMs })
  const found = existsSync(folder) ? readdirSync(folder).map(name => join(folder, name)) : []
  const binary = found.find(path => statSync(path).isFile() && statSync(path).size > 10_000_000)
  if (!binary) progress(`not from temporal.download (${result.code === 0 ? 'nothing was kept' : 'no answer'})`)
  return binary
}
