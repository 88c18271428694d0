/** What somebody types to delete their account: their address, or a word where there is none. */
export const confirmationOf = ({ email }: { email: string | null }, word: string) => email ?? word
