import type { OrganisationKind } from '#domain/actor.ts'
import type { Language } from '#graphql/language.ts'

type Words = Readonly<{
  cases: (kind: OrganisationKind, schools: number) => string
  sentence: (cases: string | null, things: string | null) => string
  and: string
}>

const words: Readonly<Record<Language, Words>> = {
  da: {
    cases: (kind, schools) =>
      ({
        AUB: 'alle sager',
        SCHOOL: 'skolens egne sager',
        SUPPLIER: `sager for ${schools} ${schools === 1 ? 'skole' : 'skoler'}`,
      })[kind],
    sentence: (cases, things) =>
      cases
        ? `Må læse ${cases}, ${things ? `oprette og behandle ${things}` : 'må ikke skrive'}.`
        : `Må oprette og behandle ${things}, må ikke læse sager.`,
    and: 'og',
  },
  en: {
    cases: (kind, schools) =>
      ({
        AUB: 'all cases',
        SCHOOL: "the school's own cases",
        SUPPLIER: `cases of ${schools} ${schools === 1 ? 'school' : 'schools'}`,
      })[kind],
    sentence: (cases, things) =>
      cases
        ? `May read ${cases}, ${things ? `report and handle ${things}` : 'may not write'}.`
        : `May report and handle ${things}, may not read cases.`,
    and: 'and',
  },
}

/** What a token may do, in one sentence that says also what it may not (screens 5.18). */
export function sayScopes(
  scopes: readonly string[],
  kind: OrganisationKind,
  schools: number,
  language: Language,
): string {
  const { cases, sentence, and } = words[language]
  const things = ['incidents', 'problems', 'changes'].filter(thing => scopes.includes(`${thing}:write`))
  const listed = [things.slice(0, -1).join(', '), ...things.slice(-1)].filter(Boolean).join(` ${and} `)
  return sentence(scopes.includes('cases:read') ? cases(kind, schools) : null, listed || null)
}
