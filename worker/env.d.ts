/** What the runtime knows of this Worker: the module that it runs, for `exports` of cloudflare:workers. */
declare namespace Cloudflare {
  /** What it is given: wrangler.toml has the bindings, and says what each is for. */
  interface Env {
    /** Readings by id. */
    READINGS: KVNamespace
    /** Publishers, the hashes of their keys, and what their articles came to. */
    ARCHIVE: D1Database
    /** Count what is asked for by an address or with a key. */
    ARTICLES_BY_ADDRESS: RateLimit
    ARTICLES_BY_KEY: RateLimit
    LOOKUPS_BY_ADDRESS: RateLimit
    /** Origins of the web pages that may have articles read without a key, or `*`. */
    ALLOWED_ORIGINS?: string
    /** Hosts whose pages may be fetched, parted by commas or spaces. */
    ARTICLE_HOSTS?: string
    /** A deployed Worker has no such variable. Set by `npm start`, on a machine of one's own: `?trace=1` is answered. */
    TRACE?: '1'
  }
  interface GlobalProps {
    mainModule: typeof import('./index.ts')
  }
}
