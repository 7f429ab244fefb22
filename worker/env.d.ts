/** What the runtime knows of this Worker: the module that it runs, for `exports` of cloudflare:workers. */
declare namespace Cloudflare {
  /** What it is given: wrangler.toml has the bindings, and says what each is for. */
  interface Env {
    /** Readings by id. */
    READINGS: KVNamespace
    /** A deployed Worker has no such variable. Set by `npm start`, on a machine of one's own: `?trace=1` is answered. */
    TRACE?: '1'
  }
  interface GlobalProps {
    mainModule: typeof import('./index.ts')
  }
}
