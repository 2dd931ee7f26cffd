import type { Language } from '#workflows/post/say.ts'

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  title: { da: 'overskrift', en: 'heading' },
  'reporter.name': { da: 'melderens navn', en: "the reporter's name" },
  'reporter.department': { da: 'afdeling', en: 'department' },
  'reporter.location': { da: 'lokation', en: 'location' },
  'reporter.phone': { da: 'telefonnummer', en: 'telephone number' },
  service: { da: 'hvad der er berørt', en: 'what is affected' },
  otherService: { da: 'hvilket system', en: 'which system' },
  description: { da: 'beskrivelse', en: 'description' },
  businessConsequence: { da: 'konsekvens for forretningen', en: 'consequence for the business' },
  priority: { da: 'prioritet', en: 'priority' },
}

/** The minimum data that are missing, in words; null when none are (Instruks 5.2.1). */
export function missingFields(fields: readonly string[], language: Language): string | null {
  return fields.length === 0 ? null : fields.map(field => names[field]?.[language] ?? field).join(', ')
}
