'use client'

import { type RefObject, useCallback, useEffect, useState } from 'react'
import { useKeys } from '#app/_parts/use-keys.ts'
import type { Chosen } from './bulk.ts'

const boxesIn = (node: HTMLElement | null): HTMLInputElement[] => [
  ...(node?.querySelectorAll<HTMLInputElement>('input[data-choose]') ?? []),
]
const boxOf = (target: EventTarget | null): HTMLInputElement | null =>
  (target as HTMLElement | null)?.closest('tr')?.querySelector('input[data-choose]') ?? null

/** The rows that are chosen, by mouse or by key: X turns the row with the focus, Shift and an arrow extend (screens 4.4). */
export function useChosen(box: RefObject<HTMLElement | null>) {
  const [count, setCount] = useState(0)
  const recount = useCallback(() => {
    const boxes = boxesIn(box.current)
    const chosen = boxes.filter(one => one.checked).length
    setCount(chosen)
    const all = box.current?.querySelector<HTMLInputElement>('input[data-choose-all]')
    if (!all) return
    all.checked = boxes.length > 0 && chosen === boxes.length
    all.indeterminate = chosen > 0 && chosen < boxes.length
  }, [box])

  // Rows come and go with the live page; what is no longer there is no longer chosen.
  useEffect(recount)
  useEffect(() => {
    const node = box.current
    const change = ({ target }: Event) => {
      const input = target as HTMLInputElement
      if (input.matches('[data-choose-all]')) for (const one of boxesIn(node)) one.checked = input.checked
      recount()
    }
    node?.addEventListener('change', change)
    return () => node?.removeEventListener('change', change)
  }, [box, recount])

  const set = (one: HTMLInputElement | null | undefined, isChosen: boolean) => {
    if (one) one.checked = isChosen
    recount()
  }
  const extend = (by: 1 | -1) => (event: KeyboardEvent) => {
    const here = boxOf(event.target)
    if (!here) return
    event.preventDefault()
    const boxes = boxesIn(box.current)
    set(here, true)
    const next = boxes[boxes.indexOf(here) + by]
    set(next, true)
    next?.closest('tr')?.querySelector<HTMLElement>('a[data-row]')?.focus()
  }
  useKeys({
    x: event => {
      const here = boxOf(event.target)
      if (here) set(here, !here.checked)
    },
    'Shift ArrowDown': extend(1),
    'Shift ArrowUp': extend(-1),
  })

  return {
    count,
    /** At the versions that the page shows; the row with the focus when none is chosen. */
    rows(): Chosen[] {
      const chosen = boxesIn(box.current).filter(one => one.checked)
      const here = chosen.length === 0 ? boxOf(document.activeElement) : null
      return (here ? [here] : chosen).map(one => ({
        id: one.value,
        number: one.dataset.choose ?? '',
        version: Number(one.dataset.version),
      }))
    },
    clear() {
      for (const one of boxesIn(box.current)) one.checked = false
      recount()
    },
  }
}
