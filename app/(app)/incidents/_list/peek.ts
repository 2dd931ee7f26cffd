'use server'

import { act } from '#app/_graph/act.ts'
import { PeekIncidentDocument, type PeekIncidentQuery } from '#graphql/generated/operations.ts'

export type Peeked = Readonly<{ now: string; incident: NonNullable<PeekIncidentQuery['incident']> }>

/** A look at one case; null when there is none for this actor, or it could not be read. */
export async function peek(number: string): Promise<Peeked | null> {
  try {
    const { installation, incident } = await act(PeekIncidentDocument, { number })
    return incident && { now: installation.now, incident }
  } catch {
    return null
  }
}
