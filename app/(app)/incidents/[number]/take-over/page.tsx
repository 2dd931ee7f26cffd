import { redirect } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { FreshSignInDocument } from '#graphql/generated/operations.ts'

type Props = Readonly<{ params: Promise<{ number: string }> }>

/** The link of a mail by night: a fresh sign-in first, then the form on the case's page. Coming here does nothing (screens 5.8). */
export default async function TakeOverPage({ params }: Props) {
  const place = `/incidents/${(await params).number}`
  const { sessions } = await ask(FreshSignInDocument, {})
  if (sessions.some(one => one.isThis && one.isFresh)) redirect(`${place}?do=take-over`)
  redirect(`/login?${new URLSearchParams({ again: 'yes', next: `${place}/take-over` })}`)
}
