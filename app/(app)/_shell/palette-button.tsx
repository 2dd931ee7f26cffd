'use client'

import { Search } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import { KeyHint } from '#app/_parts/key-hint.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { useKeys } from '#app/_parts/use-keys.ts'

const Palette = dynamic(() => import('./palette.tsx').then(part => part.Palette))

type Props = Readonly<{ mayReport: boolean; isDemo: boolean; isAub: boolean }>

/** Opens the palette: by this button, by Ctrl K, or by the sign that means search. Its code is loaded then. */
export function PaletteButton({ mayReport, isDemo, isAub }: Props) {
  const text = useLanguage().words.search.palette
  const [isOpen, setOpen] = useState(false)
  useKeys({
    '/': event => {
      event.preventDefault()
      setOpen(true)
    },
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="inline-flex min-h-9 items-center gap-2 rounded-control border border-line-strong bg-surface px-2.5 text-xs text-ink-2 hover:bg-hover pointer-coarse:min-h-11"
      >
        <Search aria-hidden size={16} />
        <span className="max-lg:sr-only">{text.open}</span>
        <KeyHint>Ctrl K</KeyHint>
      </button>
      {isOpen && <Palette mayReport={mayReport} isDemo={isDemo} isAub={isAub} close={() => setOpen(false)} />}
    </>
  )
}
