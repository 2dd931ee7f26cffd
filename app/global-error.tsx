'use client'

import './globals.css'
import { words } from '#app/_words/words.ts'

type Props = Readonly<{ error: Error & { digest?: string } }>

/** The last resort, when not even the frame of the page could be made: both languages, nothing asked of anybody. */
export default function GlobalError({ error }: Props) {
  return (
    <html lang="da">
      <body className="p-6 text-base">
        <title>AUB Driftssamarbejde</title>
        {(['da', 'en'] as const).map(language => {
          const text = words(language).shell.error
          return (
            <section key={language} lang={language} className="mx-auto max-w-2xl py-4">
              <h1 className="text-xl font-semibold">{text.title}</h1>
              <p className="mt-2">{text.body}</p>
              {error.digest && (
                <p className="mt-2 text-sm">
                  {text.reference}: {error.digest}
                </p>
              )}
              <h2 className="mt-4 font-semibold">{text.wayOut}</h2>
              <p>
                {text.wayOutBody} {text.annex}
              </p>
            </section>
          )
        })}
      </body>
    </html>
  )
}
