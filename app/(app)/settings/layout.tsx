import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { words } from '#app/_words/words.ts'
import { SettingsRightsDocument } from '#graphql/generated/operations.ts'
import { SettingsTabs } from './_parts/settings-tabs.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await language()).people.title }
}

/** Oneself, one's people, one's own sign-in: each under an address of its own (screens 5.19). */
export default async function SettingsLayout({ children }: Readonly<{ children: ReactNode }>) {
  const [{ viewer }, tongue] = await Promise.all([ask(SettingsRightsDocument, {}), language()])
  return (
    <>
      <PageHeader title={words(tongue).people.title} facts={viewer?.organisation.name} />
      <SettingsTabs may={viewer?.may ?? []} />
      {children}
    </>
  )
}
