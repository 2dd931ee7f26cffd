import type { AnnexKind } from '#domain/annex.ts'

/** The page of an annex, as letters name it: the organisation by its global id. */
export const annexPath = (kind: AnnexKind, organisationId: string): string =>
  kind === 'ANNEX_1'
    ? '/contacts/annex-1'
    : `/contacts/annex-2/${Buffer.from(`Organisation:${organisationId}`).toString('base64url')}`
