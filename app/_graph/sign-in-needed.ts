/** The session has ended. A page sends to the sign-in; an action keeps what was typed and says so. */
export class SignInNeeded extends Error {}
