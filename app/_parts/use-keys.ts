'use client'

import { useEffect, useRef } from 'react'

const STORE = 'keys'

/** Single keys can be switched off (WCAG 2.1.4); the choice stays in the browser. */
export const areKeysOn = (): boolean => localStorage.getItem(STORE) !== 'off'
export const switchKeys = (isOn: boolean): void => localStorage.setItem(STORE, isOn ? 'on' : 'off')

/** A box that is ticked takes Space and Enter for itself, and no letter. */
const isTyping = ({ target, key }: KeyboardEvent): boolean => {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement && target.type === 'checkbox') return key === ' ' || key === 'Enter'
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
}

const isInDialog = (): boolean => document.querySelector('dialog[open], [popover]:popover-open') !== null

type Actions = Readonly<Record<string, (event: KeyboardEvent) => void>>

const SEQUENCE_MS = 1_000
/** What each part of the page listens for; one listener serves them all, so that a sequence is nobody else's single key. */
const parts = new Set<{ readonly current: Actions }>()
let first = ''
let forget: ReturnType<typeof setTimeout> | undefined

function press(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return
  if (isTyping(event) || isInDialog() || !areKeysOn()) return
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const maps = [...parts].map(part => part.current)
  const having = (name: string) => maps.flatMap(map => map[name] ?? [])
  const sequence = first ? having(`${first} ${key}`) : []
  const shifted = event.shiftKey ? having(`Shift ${key}`) : []
  const actions = sequence.length > 0 ? sequence : shifted.length > 0 ? shifted : having(key)
  clearTimeout(forget)
  const begins = sequence.length === 0 && maps.some(map => Object.keys(map).some(name => name.startsWith(`${key} `)))
  first = begins ? key : ''
  forget = setTimeout(() => {
    first = ''
  }, SEQUENCE_MS)
  for (const action of actions) if (!event.defaultPrevented) action(event)
}

/**
 * Runs an action for the character typed: 'c', 'Shift c', '?', 'ArrowDown', or a sequence such as 'g o' within a second.
 * Ignored while typing, in dialogs and with modifiers (screens 4.4). Matched by character, so every layout works.
 */
export function useKeys(actions: Actions): void {
  const current = useRef(actions)
  useEffect(() => {
    current.current = actions
  })
  useEffect(() => {
    if (parts.size === 0) document.addEventListener('keydown', press)
    parts.add(current)
    return () => {
      parts.delete(current)
      if (parts.size === 0) document.removeEventListener('keydown', press)
    }
  }, [])
}
