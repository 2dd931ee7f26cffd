'use client'
import { Download } from 'lucide-react'
import { useState, useTransition } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { saveText } from '#app/_parts/save-text.ts'
import { exportCase } from './export-case.ts'

/** Takes the whole case out of the platform, and says that this is written down. */
export function ExportCard({ id, number }: Readonly<{ id: string; number: string }>) {
  const { words } = useLanguage()
  const text = words.tools.export
  const [fault, setFault] = useState<string | null>(null)
  const [isPending, start] = useTransition()
  const take = () =>
    start(async () => {
      const answer = await exportCase(id).catch(() => ({ message: text.failed }))
      setFault('message' in answer ? answer.message : null)
      if ('document' in answer) saveText(`${number}.json`, answer.document)
    })
  return (
    <Card id="export" title={text.title}>
      <p className="text-ink-2">{text.why}</p>
      {fault && (
        <p role="alert" className="mt-2 font-semibold text-late-fg">
          {fault}
        </p>
      )}
      <button type="button" onClick={take} disabled={isPending} className={`${buttonStyle()} mt-3`}>
        <Download aria-hidden size={16} />
        {text.button}
      </button>
    </Card>
  )
}
