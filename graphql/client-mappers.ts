import type { DefaultReporterChanged as ReporterChanged } from '#db/commands/change-default-reporter.ts'
import type { ClientCreated as Created } from '#db/commands/create-client.ts'
import type { TokenCreated as Made } from '#db/commands/create-token.ts'
import type { ClientEnded as Ended } from '#db/commands/end-client.ts'
import type { ClientSecretIssued as Issued } from '#db/commands/issue-client-secret.ts'
import type { TokenRevoked as Revoked } from '#db/commands/revoke-token.ts'
import type { TokenRotated as Rotated } from '#db/commands/rotate-token.ts'
import type { PriorityWordsSet as WordsSet } from '#db/commands/set-priority-words.ts'
import type { ClientSecretWithdrawn as Withdrawn } from '#db/commands/withdraw-client-secret.ts'
import type { ClientRow, TokenRow } from '#db/queries/clients.ts'
import type { Refused } from './mappers.ts'
import type { Page } from './paging.ts'

/** Shown once: absent when a stored answer is repeated. */
type WithSecret<T> = T & Readonly<{ secret?: string }>

export type IntegrationClient = ClientRow
export type IntegrationClientConnection = Readonly<{ page: Page<ClientRow>; isEnded: boolean }>
export type ClientCredentials = Readonly<{ clientId: string; scopes: readonly string[] }>
export type ApiToken = TokenRow
export type ClientCreated = Created
export type DefaultReporterChanged = ReporterChanged
export type PriorityWordsSet = WordsSet
export type ClientEnded = Ended
export type TokenCreated = WithSecret<Made>
export type TokenRotated = WithSecret<Rotated>
export type TokenRevoked = Revoked
export type ClientSecretIssued = WithSecret<Issued>
export type ClientSecretWithdrawn = Withdrawn
export type ClientAlreadyEnded = Refused<'ClientAlreadyEnded'>
export type TokenAlreadyEnded = Refused<'TokenAlreadyEnded'>
export type TokenAlreadyRotated = Refused<'TokenAlreadyRotated'>
export type ClientSecretMissing = Refused<'ClientSecretMissing'>
