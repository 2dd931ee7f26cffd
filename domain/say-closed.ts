import type { Holiday } from './holiday.ts'
import type { Language } from './say-time.ts'
import { sayDate } from './say-time.ts'

const holidays: Readonly<Record<Holiday, Readonly<Record<Language, string>>>> = {
  NEW_YEARS_DAY: { da: 'nytårsdag', en: "New Year's Day" },
  MAUNDY_THURSDAY: { da: 'skærtorsdag', en: 'Maundy Thursday' },
  GOOD_FRIDAY: { da: 'langfredag', en: 'Good Friday' },
  EASTER_SUNDAY: { da: 'påskedag', en: 'Easter Sunday' },
  EASTER_MONDAY: { da: '2. påskedag', en: 'Easter Monday' },
  GREAT_PRAYER_DAY: { da: 'store bededag', en: 'Great Prayer Day' },
  ASCENSION_DAY: { da: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  WHIT_SUNDAY: { da: 'pinsedag', en: 'Whit Sunday' },
  WHIT_MONDAY: { da: '2. pinsedag', en: 'Whit Monday' },
  CHRISTMAS_DAY: { da: 'juledag', en: 'Christmas Day' },
  SECOND_CHRISTMAS_DAY: { da: '2. juledag', en: 'Second Christmas Day' },
}

const named: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  may1: { da: '1. maj', en: '1 May' },
  jun5: { da: 'grundlovsdag', en: 'Constitution Day' },
  dec24: { da: 'juleaftensdag', en: 'Christmas Eve' },
  dec31: { da: 'nytårsaftensdag', en: "New Year's Eve" },
  afterAscension: { da: 'fredag efter Kristi himmelfartsdag', en: 'the Friday after Ascension Day' },
}

/** Why a stretch or a date was skipped, in words. */
export function sayClosed(reason: string, name: string | null, language: Language): string {
  const danish = language === 'da'
  switch (reason) {
    case 'PUBLIC_HOLIDAY':
      return `${danish ? 'helligdag' : 'public holiday'} (${holidays[name as Holiday][language]})`
    case 'NAMED_DAY':
      return `${danish ? 'lukkedag' : 'closing day'} (${named[name ?? '']?.[language] ?? name})`
    case 'CLOSING_DAY':
      return `${danish ? 'lukkedag' : 'closing day'} (${sayClosingDates(name ?? '', language)})`
    case 'SPECIAL_DATE':
      return danish ? 'lukket efter særlig dato' : 'closed by special date'
    case 'WEEKEND':
      return 'weekend'
    case 'NO_HOURS':
      return danish ? 'ingen åbningstid den dag' : 'no opening hours that day'
    default:
      return danish ? 'uden for telefontid' : 'outside phone hours'
  }
}

function sayClosingDates(text: string, language: Language): string {
  const [from = '', to] = text.split('/')
  if (from.length === 5) return language === 'da' ? 'hvert år' : 'every year'
  const first = sayDate(from, language)
  return to ? `${first} – ${sayDate(to, language)}` : first
}
