/** The page of an organisation's annex. */
export const annexHref = ({ id, kind }: Readonly<{ id: string; kind: 'AUB' | 'SCHOOL' | 'SUPPLIER' }>): string =>
  kind === 'AUB' ? '/contacts/annex-1' : `/contacts/annex-2/${id}`
