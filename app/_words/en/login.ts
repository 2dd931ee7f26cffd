import type { login as da } from '#app/_words/da/login.ts'

export const login: typeof da = {
  title: 'Sign in',
  again: 'Confirm that it is you: sign in again. Then you come to what you were on your way to.',
  lead: 'Shared case handling between AUB, vocational schools and their suppliers: faults, deadlines and status under the Instruks.',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  working: 'Signing in …',
  demo: 'Try the demo',
  demoLead: 'Invented people and cases. One click signs in.',
  signInAs: name => `Sign in as ${name}`,
  forgotten: 'Forgotten your password?',
  notices: {
    accepted: 'The invitation is accepted. Sign in with the password that you chose.',
    reset: 'The password is changed. Sign in with the new one.',
  },
  own: {
    title: "Sign in by your organisation's own sign-in",
    email: 'Your address at work',
    lead: 'We find your sign-in by what stands after the @.',
    find: 'Find our sign-in',
    none: email => `We know of no own sign-in for ${email}. Use a password.`,
  },
  errors: {
    asked:
      'You are known, but not let in yet. We have noted that you wait; an administrator must say yes. You will get a mail.',
    waiting: 'You still wait for an administrator to say yes. You will get a mail.',
    refused: 'You have no access. Ask an administrator of your organisation.',
    otherOrganisation: 'Your sign-in belongs to another CVR or institution number than the one registered here.',
    assurance: 'Your sign-in has too low a level of assurance. Use a higher one, such as MitID Erhverv at Substantial.',
    notStaff: 'Your sign-in is not for employees. Employees alone have access.',
    address: 'Your sign-in states no verified mail address. Ask whoever keeps your sign-in.',
    provider: 'Your sign-in gave an answer that could not be verified. Try again, or ask whoever keeps your sign-in.',
    wrong: 'The e-mail or the password is wrong',
    tooMany: 'Too many tries. Wait 15 minutes and try again.',
    emailMissing: 'Write your e-mail',
    passwordMissing: 'Write your password',
    away: 'The service does not answer right now. Try again in a moment.',
    cookies: 'Signing in needs cookies. Allow cookies for this site and load the page again.',
    other: 'Something went wrong with the sign-in. Try again.',
  },
}
