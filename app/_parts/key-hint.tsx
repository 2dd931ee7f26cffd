/** The key that does the same as the button it stands in; hidden where there is no keyboard. */
export function KeyHint({ children, onPrimary = false }: Readonly<{ children: string; onPrimary?: boolean }>) {
  return (
    <span
      aria-hidden
      className={`inline-flex h-5 min-w-5 items-center justify-center rounded-[2px] px-1 font-mono text-[0.6875rem] font-medium max-sm:hidden pointer-coarse:hidden ${onPrimary ? 'bg-primary-hover text-on-primary' : 'bg-sunken text-ink-2'}`}
    >
      {children}
    </span>
  )
}
