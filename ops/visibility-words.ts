export type Side = 'SCHOOL' | 'SUPPLIER' | 'AUB'

const everything = /^\(\( SELECT org\(\) AS org\) IS NOT NULL\)$/
/** What a part of a policy means for whoever reads; in this order. The policy itself is printed below the table. */
const parts: readonly (readonly [RegExp, string | Readonly<Record<Side, string>>])[] = [
  [/\b(?:organisation_id|owner_id|sender_id|school_id|supplier_id|\(id) = \( SELECT org\(\)/, 'its own'],
  [/FROM case_party p WHERE \(\(p\.case_id = [^)]*\) AND \(\(p\.reads_until/, 'of cases that it is a party to'],
  [/FROM attachment a/, 'of files that it sees'],
  [/FROM case_event e/, 'of entries in a history that it sees'],
  [/FROM service_window w/, 'of service windows that it sees'],
  [/FROM service_window_school s/, 'those that concern it'],
  [/is_from_aub/, "AUB's own"],
  [/supplier_ids IS NULL/, 'what AUB approved for all, or for it'],
  [/kind = 'ANNEX_1'/, "AUB's annex 1"],
  [/kind = 'AUB'/, 'AUB'],
  [
    /FROM supplier_assignment|works_with\(/,
    {
      SCHOOL: 'of suppliers that it has assigned',
      SUPPLIER: 'of schools that have assigned it',
      AUB: 'of assigned ones',
    },
  ],
  [/FROM organisation o/, 'of organisations that it sees'],
  [/FROM membership m/, 'people of its own organisation'],
  [/(?<![.\w])(?:person_id|id) = \( SELECT \(NULLIF\(current_setting\('app\.person'/, "the person's own"],
  [/scope = 'EVERYBODY'/, 'what AUB keeps for everybody'],
  [
    /p\.side <> 'SCHOOL'/,
    { SCHOOL: 'nothing about another school', SUPPLIER: 'all schools of the case that it sees', AUB: 'all schools' },
  ],
  [/status <> 'DRAFT'/, 'no draft of somebody else'],
  [/private_to/, 'nothing that is private to another side'],
  [/(?<!g\.)ended_at IS NULL/, 'only what has not ended'],
  [/app\.auditor/, 'to an auditor only within a grant'],
]

/** A policy in words, for one side. */
export function sayPolicy(rule: string, side: Side): string {
  if (everything.test(rule)) return side === 'AUB' ? 'all' : 'all, once signed in'
  const said = parts
    .filter(([pattern]) => pattern.test(rule))
    .map(([, words]) => (typeof words === 'string' ? words : words[side]))
  return said.join('; ') || 'see the rule'
}
