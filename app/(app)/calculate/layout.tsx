import type { ReactNode } from 'react'
import { language } from '#app/_graph/preferences.ts'
import { PageHeader } from '#app/_parts/page-header.tsx'
import { words } from '#app/_words/words.ts'
import { CalculateTabs } from './calculate-tabs.tsx'

/** "Regn en frist ud": four questions to the same rules as a real case. */
export default async function CalculateLayout({ children }: Readonly<{ children: ReactNode }>) {
  const { calculate } = words(await language())
  return (
    <>
      <PageHeader title={calculate.title} facts={calculate.lead} />
      <CalculateTabs />
      {children}
    </>
  )
}
