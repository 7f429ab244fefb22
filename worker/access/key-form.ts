/** The form of a key: 256 random bits in base64url after a word by which scanners for leaked secrets know it. */
export const keyForm = /^isnad_[\w-]{43}$/u
