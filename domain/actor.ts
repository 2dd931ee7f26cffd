/** The roles of C.4. A person has roles per organisation; a client has INTEGRATION and scopes. */
export type Role =
  | 'SCHOOL_USER'
  | 'SCHOOL_ADMIN'
  | 'SUPPLIER_AGENT'
  | 'SUPPLIER_ADMIN'
  | 'AUB_AGENT'
  | 'AUB_CHANGE_MANAGER'
  | 'SITUATION_MANAGER'
  | 'ATP_SERVICE_DESK'
  | 'AUB_ADMIN'
  | 'AUDITOR'
  | 'INTEGRATION'

export type OrganisationKind = 'AUB' | 'SCHOOL' | 'SUPPLIER'

/** Who speaks, for which organisation. Every command takes one; the database fills it from the session or token row. */
export type Actor = Readonly<{
  kind: 'PERSON' | 'CLIENT'
  id: string
  name: string
  organisationId: string
  organisationKind: OrganisationKind
  organisationName: string
  roles: readonly Role[]
  scopes: readonly string[]
  language: 'da' | 'en'
  phone: string | null
  email: string | null
  department: string | null
  location: string | null
  sessionId: string | null
  /** A client's default reporter: a human with a telephone; null for a person. */
  reporterName: string | null
}>
