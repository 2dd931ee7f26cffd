'use client'

import { Menu as MenuIcon, X } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'
import { useLanguage } from '#app/_parts/language.tsx'

const ID = 'drawer'

export const openDrawer = (): void => (document.getElementById(ID) as HTMLDialogElement | null)?.showModal()

/** The main menu below 1024 px: a dialog from the left edge (screens 4). */
export function Drawer({ children }: Readonly<{ children: ReactNode }>) {
  const { words } = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const here = usePathname()

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the menu
  useEffect(() => dialog.current?.close(), [here])

  return (
    <dialog
      ref={dialog}
      id={ID}
      aria-label={words.shell.menu}
      className="m-0 h-dvh max-h-none w-72 max-w-[85vw] border-r border-line bg-surface p-0 text-ink backdrop:bg-black/50"
    >
      <div className="flex h-14 items-center justify-end border-b border-line px-2">
        <button
          type="button"
          onClick={() => dialog.current?.close()}
          aria-label={words.shell.closeMenu}
          className="inline-flex size-11 items-center justify-center rounded-control hover:bg-hover"
        >
          <X aria-hidden size={20} />
        </button>
      </div>
      <nav aria-label={words.shell.menu}>{children}</nav>
    </dialog>
  )
}

/** Opens the drawer from the header, between 640 and 1024 px. */
export function DrawerButton() {
  const { words } = useLanguage()
  return (
    <button
      type="button"
      onClick={openDrawer}
      className="-ml-1 hidden size-11 items-center justify-center rounded-control hover:bg-hover sm:max-lg:inline-flex"
      aria-label={words.shell.openMenu}
    >
      <MenuIcon aria-hidden size={20} />
    </button>
  )
}
