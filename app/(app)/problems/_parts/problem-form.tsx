'use client'
import { CaseForm, type CaseFormProps } from '#app/_parts/case-form.tsx'
import { actOnProblem } from './act-on-problem.ts'

/** The form of one verb on a problem. */
export const ProblemForm = (props: CaseFormProps) => <CaseForm act={actOnProblem} {...props} />
