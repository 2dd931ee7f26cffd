import { DefaultLogger, Runtime } from '@temporalio/worker'
import { logLine } from './log.ts'

/** What the Temporal SDK has to say, from warnings up, as lines of our own log. Once per process. */
export function installEngineLog(): void {
  Runtime.install({
    logger: new DefaultLogger('WARN', ({ level, message }) => logLine(level === 'ERROR' ? 'ERROR' : 'WARN', message)),
    telemetryOptions: { logging: { filter: 'ERROR', forward: {} } },
  })
}
