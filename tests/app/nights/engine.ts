import { signalPart } from '#ops/drill-product.ts'

const pid = Number(process.env.PRODUCT_PID)

/** Temporal stops answering, without ending: nobody starts another in its place. */
export function holdEngine(): void {
  if (!signalPart(pid, 'Temporal', 'SIGSTOP')) throw new Error('The product under test runs no Temporal of its own.')
}

export function releaseEngine(): void {
  signalPart(pid, 'Temporal', 'SIGCONT')
}
