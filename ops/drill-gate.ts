import { join } from 'node:path'
import { type Check, check } from './drill-check.ts'
import { runForCode } from './run-to-end.ts'
import { childEnvironment, root } from './settings.ts'

/** A run of the tests is ended after half an hour, so the sequences come in parts, each with a seed of its own. */
const part = 5_000

/** Sequences of every act by everybody against the gate: the tests have 2 000 of them, this many more (C.3). */
export async function gateDrill(sequences: number): Promise<Check[]> {
  const command = [process.execPath, join(root, 'ops/test.ts'), 'tests/db/gate-attack.test.ts']
  let passedBy = 0
  for (let done = 0; done < sequences; done += part) {
    const env = { GATE_SEQUENCES: String(Math.min(part, sequences - done)), GATE_SEED: String(1 + done) }
    const { code } = await runForCode(command, { cwd: root, env: childEnvironment(env), isLoud: true })
    if (code !== 0) passedBy += 1
  }
  return [check(`parts of ${sequences} sequences in which the gate was passed by`, passedBy, 0)]
}
