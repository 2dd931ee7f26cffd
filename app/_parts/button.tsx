const KINDS = {
  primary: 'border-primary bg-primary text-on-primary hover:border-primary-hover hover:bg-primary-hover',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-hover',
  danger: 'border-late-line bg-surface text-late-fg hover:bg-late-bg',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-hover',
} as const

const SIZES = {
  /** 36 px, 44 px under a finger. */
  normal: 'min-h-9 px-3 text-sm pointer-coarse:min-h-11',
  dense: 'min-h-8 px-2.5 text-xs pointer-coarse:min-h-11',
  large: 'min-h-12 px-4 text-base',
} as const

/** The look of a button or of a link that acts like one. */
export const buttonStyle = (kind: keyof typeof KINDS = 'secondary', size: keyof typeof SIZES = 'normal'): string =>
  `inline-flex items-center justify-center gap-2 rounded-control border font-semibold no-underline transition-colors duration-150 disabled:cursor-not-allowed disabled:border-line-strong disabled:bg-sunken disabled:text-ink-2 aria-disabled:cursor-not-allowed aria-disabled:border-line-strong aria-disabled:bg-sunken aria-disabled:text-ink-2 ${KINDS[kind]} ${SIZES[size]}`
