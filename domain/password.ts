import { granted, type Outcome, refused } from './refusal.ts'

const shortest = 12
const longest = 200
const fewestDifferent = 5

/**
 * A password that a person may choose (C.4): 12 to 200 characters, not one's own address, and more than a few
 * characters over and over. No rule about kinds of characters: they make passwords that people write down.
 */
export function checkedPassword(password: string, email: string): Outcome<string> {
  const characters = [...password]
  const refuse = (reason: string, detail?: Record<string, number>) => refused(reason, ['password'], detail)
  if (password.includes('\u0000') || !password.isWellFormed()) return refuse('NOT_STORABLE')
  if (characters.length < shortest) return refuse('TOO_SHORT', { min: shortest })
  if (characters.length > longest) return refuse('TOO_LONG', { max: longest })
  const folded = password.toLowerCase()
  const [name = ''] = email.toLowerCase().split('@')
  const isOwnName = folded === email.toLowerCase() || (name.length > 3 && folded.replaceAll(name, '').length < 6)
  if (isOwnName || new Set([...folded]).size < fewestDifferent) return refuse('PASSWORD_OBVIOUS')
  return granted(password)
}
