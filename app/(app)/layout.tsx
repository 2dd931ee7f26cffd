import type { ReactNode } from 'react'
import { ask } from '#app/_graph/ask.ts'
import { csrfToken } from '#app/_graph/csrf-token.ts'
import { language, theme } from '#app/_graph/preferences.ts'
import { Announcer } from '#app/_parts/announcer.tsx'
import { FocusKeeper } from '#app/_parts/focus-keeper.tsx'
import { Live } from '#app/_parts/live.tsx'
import { words } from '#app/_words/words.ts'
import { ShellDocument } from '#graphql/generated/operations.ts'
import { Banner } from './_shell/banner.tsx'
import { BottomBar } from './_shell/bottom-bar.tsx'
import { DemoClock } from './_shell/demo-clock.tsx'
import { Drawer } from './_shell/drawer.tsx'
import { Header } from './_shell/header.tsx'
import { OrganisationNews } from './_shell/organisation-news.tsx'
import { Shortcuts } from './_shell/shortcuts.tsx'
import { SideMenu } from './_shell/side-menu.tsx'

export default async function ShellLayout({ children }: Readonly<{ children: ReactNode }>) {
  const [shell, tongue, chosen, token] = await Promise.all([ask(ShellDocument, {}), language(), theme(), csrfToken()])
  const text = words(tongue).shell
  const viewer = shell.viewer!
  const { installation } = shell
  const mayReport = viewer.may.includes('reportIncident')
  const isAub = viewer.organisation.kind === 'AUB'
  const isDemo = installation.isClockMovable
  const counts = { open: shell.open.totalCount, critical: shell.critical.totalCount }
  const menu = <SideMenu counts={counts} isDemo={isDemo} isAub={isAub} />

  return (
    <Live now={installation.now} isClockEngineUp={installation.isClockEngineUp}>
      <a
        href="#main"
        className="sr-only z-50 rounded-control bg-primary px-4 py-2 font-semibold text-on-primary focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        {text.skip}
      </a>
      <div className={`flex min-h-dvh flex-col ${isDemo ? 'with-demo-clock' : ''}`}>
        <Header shell={shell} language={tongue} theme={chosen} csrfToken={token} />
        <div className="flex flex-1">
          <nav
            aria-label={text.menu}
            className="w-54 shrink-0 border-r border-line bg-surface max-lg:hidden print:hidden"
          >
            <div className="sticky top-0 flex h-[calc(100dvh-3.5rem-var(--foot))] flex-col justify-between overflow-y-auto">
              {menu}
              <div className="border-t border-line">
                <Shortcuts mayReport={mayReport} mayTakeCalls={mayReport && isAub} />
              </div>
            </div>
          </nav>
          <main id="main" tabIndex={-1} className="min-w-0 flex-1 p-4 outline-none sm:p-6">
            <div className="mx-auto max-w-360">
              {viewer.organisation.inactiveReason && (
                <p role="status" className="mb-4 rounded-card border border-l-4 border-soon-line bg-surface px-3 py-2">
                  {viewer.organisation.inactiveReason}
                </p>
              )}
              <Banner shell={shell} />
              {children}
            </div>
          </main>
        </div>
        {isDemo && <DemoClock now={installation.now} />}
        <div className="h-(--foot) shrink-0 print:hidden" />
      </div>
      <BottomBar mayReport={mayReport} />
      <Drawer>{menu}</Drawer>
      <Announcer />
      <FocusKeeper />
      <OrganisationNews id={viewer.organisation.id} name={viewer.organisation.name} />
    </Live>
  )
}
