/** What may be set for the clock's room; nothing else in workflows/ reads the environment. */

const given = (name: string) => process.env[name]?.trim() || undefined

function needed(name: string, what: string): string {
  const value = given(name)
  if (value) return value
  throw new Error(`${name} must be set: ${what}.`)
}

export type EngineSettings = Readonly<{ address: string | undefined; namespace: string }>

/** Without an address everything works but a decision (house decision 3). */
export function engineSettings(): EngineSettings {
  return { address: given('TEMPORAL_ADDRESS'), namespace: given('TEMPORAL_NAMESPACE') ?? 'aub' }
}

export type MailSettings = Readonly<{ smtpUrl: string; from: string; publicUrl: string }>
export type PostSettings = MailSettings & Readonly<{ linkSecret: string }>

export function postSettings(): MailSettings {
  return {
    smtpUrl: needed('SMTP_URL', 'the mail server, for example smtp://mail.example.org:587'),
    from: needed('MAIL_FROM', "the sender of every mail, for example 'AUB <drift@example.org>'"),
    publicUrl: needed('PUBLIC_URL', 'the address of the pages, which every mail links to').replace(/\/+$/, ''),
  }
}

/** What opens the links that the web process sealed for the post. */
export const linkSecret = (): string => needed('LINK_SECRET', 'what `node ops/migrate.ts` prints, the same for all')

/** Whom the sweep mails when no timer fires; nobody when unset. */
export const operationsMail = (): string | undefined => given('OPERATIONS_MAIL')

export type WorkerSettings = Readonly<{
  healthPort: number | undefined
  /** Where health is answered; loopback unless another machine asks. */
  healthAddress: string
  bundleFile: string | undefined
  /** Pins workflows to the build on which they began; without it every worker takes all. */
  build: string | undefined
}>

export function workerSettings(): WorkerSettings {
  const port = given('WORKER_PORT')
  if (port && !(Number.isInteger(Number(port)) && Number(port) >= 0 && Number(port) < 65_536)) {
    throw new Error(`WORKER_PORT must be a port between 0 and 65535, but is "${port}".`)
  }
  return {
    healthPort: port ? Number(port) : undefined,
    healthAddress: given('WORKER_ADDRESS') ?? '127.0.0.1',
    bundleFile: given('WORKFLOW_BUNDLE'),
    build: given('WORKFLOW_BUILD'),
  }
}
