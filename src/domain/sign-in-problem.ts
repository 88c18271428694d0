/** Why somebody is on the sign-in page again. */
export const signInProblems = ['address', 'link', 'linked', 'mail', 'provider', 'wait'] as const
export type SignInProblem = (typeof signInProblems)[number]
