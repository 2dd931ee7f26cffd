import type { NoticeExplanation } from './explanation.ts'
import { type Language, sayDate } from './say-time.ts'

const counts: Readonly<Record<NoticeExplanation['count'], Readonly<Record<Language, string>>>> = {
  DATE_DIFFERENCE: { da: 'forskellen mellem de to datoer', en: 'the difference between the two dates' },
  CLEAR_DAYS: { da: 'hele dage mellem de to datoer', en: 'clear days between the two dates' },
  FULL_24H: { da: 'hele døgn fra modtagelsen', en: 'periods of 24 hours from the receipt' },
}

/** 60 days' notice, unfolded (R-5.40, R-5.50). */
export function sayNotice(explanation: NoticeExplanation, language: Language): string[] {
  const danish = language === 'da'
  const { days, count, clause, rule, freeze } = explanation
  const received = sayDate(explanation.receivedOn, language)
  const implementation = sayDate(explanation.implementationOn, language)
  const how = danish
    ? `Der skal være ${days} kalenderdages varsel: ${counts[count].da} (Instruks ${clause}, ${rule}).`
    : `The notice is ${days} calendar days: ${counts[count].en} (Instruks ${clause}, ${rule}).`
  if (explanation.direction === 'LATEST')
    return danish
      ? [how, `Gennemføres ændringen ${implementation}, skal varslet være modtaget senest ${received}.`]
      : [how, `For implementation on ${implementation} the notice must be received by ${received}.`]
  const first = danish
    ? [`Varslet er modtaget ${received}.`, how, `Ændringen kan tidligst gennemføres ${implementation}.`]
    : [`The notice was received on ${received}.`, how, `The change may be implemented from ${implementation}.`]
  if (!freeze) return first
  const span = `${sayDate(freeze.firstDay, language)} – ${sayDate(freeze.lastDay, language)}`
  const outside = sayDate(explanation.outsideFreezeOn, language)
  return [
    ...first,
    danish
      ? `Den dag ligger i fryseperioden ${span}; tidligste dag derefter er ${outside} (Instruks 5.4.2, R-5.50).`
      : `That day lies in the freeze ${span}; the earliest day after it is ${outside} (Instruks 5.4.2, R-5.50).`,
  ]
}
