import { LINK, sealed, unsealed } from '#db/sealed.ts'
import { settings } from './settings.ts'

/** What a link of this kind is sealed for: it opens one proposal, and nothing else. */
const ACCEPT = 'accept a feedback time'

/** The way to accept a proposal without signing in, sealed for the post: the database holds nothing that opens it. */
export function acceptPathOf(proposalId: string): string {
  const { linkSecret } = settings()
  return sealed(`/confirm/${sealed(proposalId, linkSecret, ACCEPT)}`, linkSecret, LINK)
}

/** The proposal that a link opens, or null for one that is none of ours. */
export const proposalOf = (secret: string): string | null => unsealed(secret, settings().linkSecret, ACCEPT)
