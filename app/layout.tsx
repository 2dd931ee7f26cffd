import '@fontsource-variable/ibm-plex-sans/wght.css'
import '@fontsource/ibm-plex-mono/500.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { language, theme } from './_graph/preferences.ts'
import { wayOut } from './_graph/way-out.ts'
import { LanguageProvider } from './_parts/language.tsx'
import { WayOutProvider } from './_parts/way-out.tsx'

export const metadata: Metadata = {
  title: { default: 'AUB Driftssamarbejde', template: '%s · AUB Driftssamarbejde' },
  robots: { index: false, follow: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' }

export default async function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  const [tongue, chosen] = await Promise.all([language(), theme()])
  return (
    <html lang={tongue} {...(chosen && { 'data-theme': chosen })}>
      <body className="antialiased">
        <LanguageProvider language={tongue}>
          <WayOutProvider contact={await wayOut(tongue)}>{children}</WayOutProvider>
        </LanguageProvider>
      </body>
    </html>
  )
}
