'use client'
import { CaseForm, type CaseFormProps } from '#app/_parts/case-form.tsx'
import { actOnChange } from './act-on-change.ts'

/** The form of one verb on a change. */
export const ChangeForm = (props: CaseFormProps) => <CaseForm act={actOnChange} {...props} />
