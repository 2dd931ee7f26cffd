import type { Language } from '#app/_words/language.ts'
import { Definitions } from './definitions.tsx'
import { PublicFrame } from './public-frame.tsx'
import { WayOut } from './way-out.tsx'

type Text = Readonly<{ title: string; lead: string; sections: readonly (readonly string[])[] }>

/** A statement of the platform about itself, with AUB's contact below it. */
export function StatementPage({ language, text }: Readonly<{ language: Language; text: Text }>) {
  return (
    <PublicFrame language={language} width="max-w-3xl">
      <h1 className="text-2xl font-semibold tracking-[-0.015em]">{text.title}</h1>
      <p className="mt-2 max-w-[66ch] text-ink-2">{text.lead}</p>
      <Definitions of={text.sections} />
      <WayOut />
    </PublicFrame>
  )
}
