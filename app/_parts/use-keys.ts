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

/**
 * Runs an action for the character typed: 'c', 'Shift c', '?', 'ArrowDown', or a sequence such as 'g o' within a second.
 * Ignored while typing, in dialogs and with modifiers (screens 4.4). Matched by character, so every layout works.
 */
export function useKeys(actions: Readonly<Record<string, (event: KeyboardEvent) => void>>): void {
  const current = useRef(actions)
  useEffect(() => {
    current.current = actions
  })
  useEffect(() => {
    let first = ''
    let forget: ReturnType<typeof setTimeout> | undefined
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return
      if (isTyping(event) || isInDialog() || !areKeysOn()) return
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const shifted = event.shiftKey ? current.current[`Shift ${key}`] : undefined
      const action = (first && current.current[`${first} ${key}`]) || shifted || current.current[key]
      clearTimeout(forget)
      first = Object.keys(current.current).some(name => name.startsWith(`${key} `)) ? key : ''
      forget = setTimeout(() => {
        first = ''
      }, 1_000)
      if (!action) return
      first = ''
      action(event)
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
      clearTimeout(forget)
    }
  }, [])
}
