/** The two languages of the product; Danish first. */
export type Language = 'da' | 'en'

export const isLanguage = (value: unknown): value is Language => value === 'da' || value === 'en'
