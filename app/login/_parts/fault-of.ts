/** What an organisation's own sign-in can end with, by the codes of graphql/provider-sign-in.ts. */
const own = {
  Asked: 'asked',
  Waiting: 'waiting',
  Refused: 'refused',
  OtherOrganisation: 'otherOrganisation',
  AssuranceTooLow: 'assurance',
  NotStaff: 'notStaff',
  AddressMissing: 'address',
  OtherIssuer: 'provider',
  OAuthCallback: 'provider',
  OAuthSignin: 'provider',
} as const

export type SignInFault = 'wrong' | 'tooMany' | 'away' | 'other' | (typeof own)[keyof typeof own]

/** The fault that a code of the sign-in library stands for. */
export function faultOf(code: string | null): SignInFault | null {
  if (code === null || code === 'SessionRequired') return null
  if (code === 'CredentialsSignin') return 'wrong'
  if (code === 'TooManyTries') return 'tooMany'
  return own[code as keyof typeof own] ?? 'other'
}
