import type { Language } from './say-time.ts'

/** The fields of a notice in words, by their path in the form. */
export const CHANGE_FIELDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: {
    title: 'Overskrift',
    description: 'Beskrivelse',
    businessConsequence: 'Konsekvens for forretningen',
    services: 'Berørte services',
    priority: 'Prioritet',
    type: 'Ændringstype',
    affectsAub: 'Berører AUB',
    affectsAubReason: 'Hvorfor AUB ikke berøres',
    urgency: 'Hast',
    impact: 'Omfang',
    riskLevel: 'Risiko',
    riskText: 'Risiko i ord',
    userImpact: 'Betydning for brugerne',
    windowStart: 'Vindue fra',
    windowEnd: 'Vindue til',
    'reporter.name': 'Indberetters navn',
    'reporter.department': 'Indberetters afdeling',
    'reporter.location': 'Indberetters placering',
    'reporter.phone': 'Indberetters telefon',
  },
  en: {
    title: 'Heading',
    description: 'Description',
    businessConsequence: 'Consequence for the business',
    services: 'Affected services',
    priority: 'Priority',
    type: 'Type of change',
    affectsAub: 'Affects AUB',
    affectsAubReason: 'Why AUB is not affected',
    urgency: 'Urgency',
    impact: 'Impact',
    riskLevel: 'Risk',
    riskText: 'Risk in words',
    userImpact: 'What users notice',
    windowStart: 'Window from',
    windowEnd: 'Window to',
    'reporter.name': "Reporter's name",
    'reporter.department': "Reporter's department",
    'reporter.location': "Reporter's location",
    'reporter.phone': "Reporter's telephone",
  },
}

/** A list of such paths, separated by commas, in words; a path without words stays as it is. */
export const sayChangeFields = (paths: string, language: Language): string =>
  paths
    .split(',')
    .map(path => path.trim())
    .filter(Boolean)
    .map(path => CHANGE_FIELDS[language][path]?.toLocaleLowerCase(language) ?? path)
    .join(', ')
