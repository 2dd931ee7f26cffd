import type { login as da } from '#app/_words/da/login.ts'

export const login: typeof da = {
  title: 'Sign in',
  lead: 'Shared case handling between AUB, vocational schools and their suppliers: faults, deadlines and status under the Instruks.',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  working: 'Signing in …',
  demo: 'Try the demo',
  demoLead: 'Invented people and cases. One click signs in.',
  signInAs: name => `Sign in as ${name}`,
  errors: {
    wrong: 'The e-mail or the password is wrong',
    tooMany: 'Too many tries. Wait 15 minutes and try again.',
    emailMissing: 'Write your e-mail',
    passwordMissing: 'Write your password',
    away: 'The service does not answer right now. Try again in a moment.',
    cookies: 'Signing in needs cookies. Allow cookies for this site and load the page again.',
    other: 'Something went wrong with the sign-in. Try again.',
  },
}
