'use client'
import { useEffect, useState } from 'react'
import type { FormProps, Typed } from './form-props.ts'
import { ReportForm } from './report-form.tsx'

type Props = FormProps & Readonly<{ prefilled: Typed; from: string }>

/** The report form with what this tab keeps of it: a reload or an ended session takes nothing (screens 4.3). */
export function KeptReport({ prefilled, from, ...form }: Props) {
  const name = `report ${form.viewer.organisation.id} ${from}`
  const [kept, setKept] = useState<Typed | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const found = sessionStorage.getItem(name)
    if (found) setKept(JSON.parse(found) as Typed)
  }, [name])
  const drop = () => sessionStorage.removeItem(name)
  return (
    <ReportForm
      key={`${turn} ${kept ? 'kept' : 'new'}`}
      {...form}
      start={kept ?? prefilled}
      draft={{
        isKept: kept !== null,
        keep: typed => sessionStorage.setItem(name, JSON.stringify(typed)),
        drop,
        startAfresh: () => {
          drop()
          setKept(null)
          setTurn(turn + 1)
        },
      }}
    />
  )
}
