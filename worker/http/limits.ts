/** The longest article that is read, in UTF-8 bytes: some 130,000 Arabic letters, a hundred times the usual. */
export const textByteLimit = 262_144

/** The longest page that is read, in bytes: 2 MiB, ten times the usual; of a JSON string, in UTF-8. */
export const pageByteLimit = 2_097_152

/**
 * The longest JSON body. A page within its limit is never refused for its encoding: written as \uXXXX throughout, an
 * ASCII character takes six bytes for one. The rest is room for title, outlet and white space.
 */
export const jsonByteLimit = 6 * pageByteLimit + 65_536

/** Lengths of the other fields, in UTF-16 code units. */
export const fieldLimits = { title: 1_000, outletName: 200, aliases: 50, domain: 253, url: 2_048 }

/**
 * What a batch may have: articles, bytes of one line (a page with its escapes; several lines are read at once), bytes in all. Every article of the longest text fits in, written as UTF-8; pages
 * and escapes need more than one batch. Nothing of it is held in memory but the lines that are being read.
 */
export const batchLimits = { articles: 100, line: 2 * pageByteLimit, body: 33_554_432 }

/** How long a publisher may take to give a page, redirects and all, in milliseconds. */
export const pageTimeLimit = 8_000
