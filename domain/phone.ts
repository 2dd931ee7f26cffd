import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Outcome } from './refusal.ts'
import { granted, refused } from './refusal.ts'

/**
 * Reads a telephone number into E.164 (D.7). Eight digits are Danish, also after 45 or 0045; foreign numbers need their
 * plus or 00. Numbers that cannot exist are refused.
 */
export function parsePhone(text: string): Outcome<string> {
  const bare = text.trim()
  const digits = bare.replace(/\D/g, '')
  const international = /^45\d{8}$/.test(digits) && !bare.startsWith('+') ? `+${digits}` : bare.replace(/^00/, '+')
  const number = parsePhoneNumberFromString(international, { defaultCountry: 'DK', extract: false })
  return number?.isValid() && !number.ext ? granted(number.number) : refused('PhoneInvalid', ['phone'])
}

/** How an E.164 number is shown: "70 11 30 00" in Danish, "+45 70 11 30 00" in English; foreign ones with their code (D.7). */
export function formatPhone(e164: string, language: 'da' | 'en'): string {
  const number = parsePhoneNumberFromString(e164)
  if (!number) return e164
  return language === 'da' && number.country === 'DK' ? number.formatNational() : number.formatInternational()
}
