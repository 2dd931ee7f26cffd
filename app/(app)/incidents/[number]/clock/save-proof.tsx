'use client'
import { Download } from 'lucide-react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { saveText } from '#app/_parts/save-text.ts'

/** The proof of the case's clocks as a file, as a tool gets it in the field `clockProof`. */
export function SaveProof({ number, proof }: Readonly<{ number: string; proof: string }>) {
  const { words } = useLanguage()
  return (
    <button type="button" onClick={() => saveText(`${number}-frister.json`, proof)} className={buttonStyle()}>
      <Download aria-hidden size={16} />
      {words.tools.saveProof}
    </button>
  )
}
