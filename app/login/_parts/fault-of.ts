export type SignInFault = 'wrong' | 'tooMany' | 'away' | 'other'

/** The fault that a code of the sign-in library stands for. */
export function faultOf(code: string | null): SignInFault | null {
  if (code === null || code === 'SessionRequired') return null
  if (code === 'CredentialsSignin') return 'wrong'
  if (code === 'TooManyTries') return 'tooMany'
  return 'other'
}
