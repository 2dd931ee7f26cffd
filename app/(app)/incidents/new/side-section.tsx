'use client'
import { useState } from 'react'
import { useLanguage } from '#app/_parts/language.tsx'
import type { SectionProps } from './form-props.ts'
import { Section } from './section.tsx'

/** Which side must solve it, and so owes reaction and status. */
export function SideSection({ typed, faults, isAub }: SectionProps & Readonly<{ isAub: boolean }>) {
  const { words } = useLanguage()
  const text = words.report.side
  const [chosen, choose] = useState(typed.responsibleSide?.[0] ?? 'SCHOOL_SIDE')
  return (
    <Section legend={text.legend} hint={text.hint}>
      <div className="flex flex-wrap gap-2">
        {(['SCHOOL_SIDE', 'AUB'] as const).map(side => (
          <label
            key={side}
            className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control border border-line-strong px-3 pr-4 hover:bg-hover has-checked:border-primary has-checked:bg-primary-soft"
          >
            <input
              type="radio"
              name="responsibleSide"
              value={side}
              checked={chosen === side}
              onChange={() => choose(side)}
              className="size-4 accent-(--primary)"
            />
            {text[side]}
          </label>
        ))}
      </div>
      {isAub && chosen === 'AUB' && (
        <label className="mt-2 flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            name="broadcast"
            value="yes"
            defaultChecked={typed.broadcast?.[0] === 'yes'}
            className="size-4 shrink-0 accent-(--primary)"
          />
          {words.coordination.broadcast}
        </label>
      )}
      {faults.broadcast && <p className="font-semibold text-late-fg">{faults.broadcast}</p>}
    </Section>
  )
}
