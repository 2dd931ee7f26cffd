export type Language = 'da' | 'en'

/** The cookie `lang` of the pages, else Accept-Language, else Danish. */
export function languageOf(cookie: string | null, acceptLanguage: string | null): Language {
  const chosen = /(?:^|;\s*)lang=(da|en)(?:;|$)/.exec(cookie ?? '')?.[1]
  if (chosen) return chosen as Language
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part, place) => {
      const [tag = '', quality = 'q=1'] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      return { tag: tag.slice(0, 2), quality: Number(quality.replace('q=', '')) || 0, place }
    })
    .filter(({ tag, quality }) => quality > 0 && ['da', 'en'].includes(tag))
    .sort((one, other) => other.quality - one.quality || one.place - other.place)
  return wanted[0]?.tag === 'en' ? 'en' : 'da'
}
