import { sayChangeFields } from './change-fields.ts'
import type { GateCode, GateReason } from './gate-reason.ts'
import { type Language, sayDate } from './say-time.ts'

type Words = Readonly<{ why: string; remedy: string }>

/** Why the gate is shut and what would open it, as two sentences (C.3). */
export function sayGateReason(reason: GateReason, language: Language): Words {
  const { why, remedy } = language === 'da' ? danish[reason.code](reason) : english[reason.code](reason)
  const source = ` (Instruks ${reason.clause}, ${reason.rule}).`
  return { why: `${why}${source}`, remedy }
}

type Sayings = Readonly<Record<GateCode, (reason: GateReason) => Words>>

const danish: Sayings = {
  RFC_INCOMPLETE: ({ detail }) => ({
    why: `Varslet mangler oplysninger: ${sayChangeFields(String(detail.missing ?? ''), 'da')}`,
    remedy: 'Udfyld de manglende felter; de 60 dage regnes fra det fuldstændige varsel.',
  }),
  NOTICE_TOO_SHORT: ({ detail, nextLegalDate }) => ({
    why:
      detail.days === undefined
        ? 'AUB har ikke modtaget et fuldstændigt varsel med et vindue'
        : `Varslet er ${detail.days} dage; der skal være mindst ${detail.required}`,
    remedy: `Flyt vinduet til tidligst ${date(nextLegalDate, 'da')}. Ingen kan forkorte varslet.`,
  }),
  DIALOGUE_MISSING: () => ({
    why: 'Der har ikke været en forudgående dialog med AUB',
    remedy: 'Hold dialogen, og lad AUB bekræfte den; ved en hasteændring er et noteret opkald nok.',
  }),
  DECISION_MISSING: () => ({
    why: 'AUB har ikke taget stilling',
    remedy: 'Afvent AUB’s afgørelse; tavshed eskaleres, men bliver aldrig til en godkendelse.',
  }),
  OBJECTED: () => ({
    why: 'AUB har gjort indsigelse',
    remedy: 'Ret ændringen efter indsigelsen, og bed AUB om en ny afgørelse.',
  }),
  CONDITION_OPEN: ({ detail }) => ({
    why: `${detail.open} af AUB’s vilkår er ikke opfyldt`,
    remedy: 'Opfyld vilkårene, og markér dem som opfyldt.',
  }),
  FREEZE: ({ detail, nextLegalDate }) => ({
    why: `Fryseperioden ${date(detail.firstDay, 'da')} – ${date(detail.lastDay, 'da')} er i vejen`,
    remedy: `Flyt vinduet til tidligst ${date(nextLegalDate, 'da')}, eller bed AUB om en dispensation.`,
  }),
  EMERGENCY_WITHOUT_INCIDENT: () => ({
    why: 'Hasteændringen bygger ikke på en kritisk incident',
    remedy: 'Knyt en incident med prioritet 1 eller 2 på samme service, åbnet før ændringen blev sendt.',
  }),
  STANDARD_NOT_APPROVED: () => ({
    why: 'Ændringen er ikke dækket af en gyldig standardændring',
    remedy: 'Brug en skabelon, som AUB har godkendt og ikke trukket tilbage, eller send en normal ændring.',
  }),
  OUTSIDE_WINDOW: () => ({
    why: 'Tidspunktet ligger uden for det varslede vindue',
    remedy: 'Vent til vinduet begynder, eller flyt det.',
  }),
  SUPERSEDED_SCOPE: () => ({
    why: 'Ændringens omfang er et andet end det, der blev varslet og drøftet',
    remedy: 'Send et nyt varsel, og hold dialogen om det nye omfang.',
  }),
  ANNEX_INACTIVE: () => ({
    why: 'Aftalen er ikke aktiv, for bilag 2 mangler',
    remedy: 'Udfyld bilag 2, og send det til AUB.',
  }),
}

const english: Sayings = {
  RFC_INCOMPLETE: ({ detail }) => ({
    why: `The notice lacks information: ${sayChangeFields(String(detail.missing ?? ''), 'en')}`,
    remedy: 'Fill in the missing fields; the 60 days count from the complete notice.',
  }),
  NOTICE_TOO_SHORT: ({ detail, nextLegalDate }) => ({
    why:
      detail.days === undefined
        ? 'AUB has not received a complete notice with a window'
        : `The notice is ${detail.days} days; at least ${detail.required} are required`,
    remedy: `Move the window to ${date(nextLegalDate, 'en')} or later. Nobody can shorten the notice.`,
  }),
  DIALOGUE_MISSING: () => ({
    why: 'There has been no prior dialogue with AUB',
    remedy: 'Hold the dialogue and let AUB confirm it; for an emergency change a logged call is enough.',
  }),
  DECISION_MISSING: () => ({
    why: 'AUB has not decided',
    remedy: 'Await AUB’s decision; silence escalates but never becomes approval.',
  }),
  OBJECTED: () => ({
    why: 'AUB has objected',
    remedy: 'Change what was objected to and ask AUB for a new decision.',
  }),
  CONDITION_OPEN: ({ detail }) => ({
    why: `${detail.open} of AUB’s conditions are not met`,
    remedy: 'Meet the conditions and mark them as met.',
  }),
  FREEZE: ({ detail, nextLegalDate }) => ({
    why: `The freeze ${date(detail.firstDay, 'en')} – ${date(detail.lastDay, 'en')} is in the way`,
    remedy: `Move the window to ${date(nextLegalDate, 'en')} or later, or ask AUB for an exemption.`,
  }),
  EMERGENCY_WITHOUT_INCIDENT: () => ({
    why: 'No critical incident underlies the emergency change',
    remedy: 'Link an incident of priority 1 or 2 on the same service, opened before the change was submitted.',
  }),
  STANDARD_NOT_APPROVED: () => ({
    why: 'No valid standard change covers this change',
    remedy: 'Use a template that AUB has approved and not revoked, or submit a normal change.',
  }),
  OUTSIDE_WINDOW: () => ({
    why: 'The time lies outside the announced window',
    remedy: 'Wait until the window begins, or move it.',
  }),
  SUPERSEDED_SCOPE: () => ({
    why: 'The scope is no longer the one that was announced and discussed',
    remedy: 'Send a new notice and hold the dialogue about the new scope.',
  }),
  ANNEX_INACTIVE: () => ({
    why: 'The agreement is not active, since annex 2 is missing',
    remedy: 'Complete annex 2 and send it to AUB.',
  }),
}

function date(value: string | number | null | undefined, language: Language): string {
  return typeof value === 'string' ? sayDate(value, language) : ''
}
