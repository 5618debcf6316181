/** A code in groups of four, as it is read aloud and typed. */
export const spaced = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-')
