import type { ClockExplanation } from './explanation.ts'
import { sayClosed } from './say-closed.ts'
import { type Language, sayDuration, sayInstant, sayStretch } from './say-time.ts'
import type { ClockKind, ClockStart } from './service-level.ts'

const duty: Readonly<Record<ClockKind, Readonly<Record<Language, string>>>> = {
  REACTION: { da: 'Reaktionstiden', en: 'The reaction time' },
  FIRST_FEEDBACK: { da: 'Fristen for første tilbagemelding', en: 'The time for first feedback' },
  NEXT_STATUS: { da: 'Fristen for næste status', en: 'The time for the next status' },
  AGREED_FEEDBACK: { da: 'Den aftalte tilbagemelding', en: 'The agreed feedback' },
}

const because: Readonly<Record<ClockStart['reason'], Readonly<Record<Language, string>>>> = {
  OWN_DETECTION: {
    da: 'da den ansvarlige part selv konstaterede fejlen',
    en: 'when the responsible side found the fault itself',
  },
  COUNTERPART_DETECTION: { da: 'da modparten konstaterede fejlen', en: 'when the counterpart found the fault' },
  SHOULD_HAVE_DETECTED: { da: 'da fejlen burde være konstateret', en: 'when the fault should have been found' },
  REPORT_RECEIVED: { da: 'da fejlen blev meldt', en: 'when the fault was reported' },
  REPRIORITISED: { da: 'da prioriteten blev ændret', en: 'when the priority was changed' },
  REOPENED: { da: 'da sagen blev genåbnet', en: 'when the case was reopened' },
  LAST_STATUS: { da: 'da den seneste status blev sendt', en: 'when the last status was sent' },
  STATUS_MISSED: {
    da: 'da den forrige status skulle have været sendt',
    en: 'when the previous status should have been sent',
  },
  AGREED: { da: 'da tidspunktet blev aftalt', en: 'when the time was agreed' },
}

/** The sum behind a due time, unfolded (E.8): start and why, target and hours, each piece, each closed stretch, result. */
export function sayClock(explanation: ClockExplanation, language: Language): string[] {
  const danish = language === 'da'
  const start = sayInstant(new Date(explanation.startedAt), language)
  const due = sayInstant(new Date(explanation.dueAt), language)
  return [
    `${danish ? 'Startede' : 'Started'} ${start}, ${because[explanation.startReason][language]}.`,
    sayTarget(explanation, language),
    ...steps(explanation, language),
    danish ? `Frist: ${due}.` : `Due: ${due}.`,
  ]
}

function sayTarget(explanation: ClockExplanation, language: Language): string {
  const danish = language === 'da'
  const { rule, clause, kind, priority, calendarId, calendarVersion } = explanation
  const target = sayDuration(explanation.targetSeconds, language)
  const source = `(Instruks ${clause}, ${rule})`
  const at = priority === null ? '' : danish ? ` for prioritet ${priority}` : ` for priority ${priority}`
  if (explanation.hours === 'AGREED')
    return danish ? `Tidspunktet er aftalt mellem parterne ${source}.` : `The time was agreed by both sides ${source}.`
  const head = `${duty[kind][language]}${at} ${danish ? 'er' : 'is'} ${target}`
  if (explanation.calendarFellBack)
    return danish
      ? `${head} ${source}. Kalenderen ${calendarId} (version ${calendarVersion}) åbner ikke inden for 400 dage, derfor regnes døgnet rundt.`
      : `${head} ${source}. The calendar ${calendarId} (version ${calendarVersion}) does not open within 400 days, so the time runs round the clock.`
  if (explanation.hours === 'ROUND_THE_CLOCK')
    return danish ? `${head}, døgnet rundt alle dage ${source}.` : `${head}, round the clock on all days ${source}.`
  return danish
    ? `${head} i telefontiden, kalender ${calendarId} version ${calendarVersion} ${source}.`
    : `${head} of phone hours, calendar ${calendarId} version ${calendarVersion} ${source}.`
}

/** Pieces and closed stretches in the order in which they happened. */
function steps(explanation: ClockExplanation, language: Language): string[] {
  const danish = language === 'da'
  const used = explanation.pieces.map(piece => ({
    from: piece.from,
    text: `${capital(sayStretch(new Date(piece.from), new Date(piece.to), language))}: ${sayDuration(piece.seconds, language)} ${danish ? 'brugt' : 'used'}.`,
  }))
  const closed = explanation.skipped.map(stretch => ({
    from: stretch.from,
    text: `${capital(sayStretch(new Date(stretch.from), new Date(stretch.to), language))}: ${danish ? 'tæller ikke' : 'does not count'}, ${sayClosed(stretch.reason, stretch.name, language)}.`,
  }))
  return [...used, ...closed].toSorted((a, b) => (a.from < b.from ? -1 : 1)).map(step => step.text)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
