import { SignedInDocument } from '#graphql/generated/operations.ts'
import { execute } from './execute.ts'
import { SignInNeeded } from './sign-in-needed.ts'

/** Whether the browser's session is alive; asked by the pages that need none. */
export async function isSignedIn(): Promise<boolean> {
  try {
    return (await execute(SignedInDocument, {})).viewer !== null
  } catch (error) {
    if (error instanceof SignInNeeded) return false
    throw error
  }
}
