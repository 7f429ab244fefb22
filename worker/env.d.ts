/** What the runtime knows of this Worker: the module that it runs, for `exports` of cloudflare:workers. */
declare namespace Cloudflare {
  /** What may be set for it. wrangler.toml sets nothing: a deployed Worker has no such variable. */
  interface Env {
    /** Set by `npm start`, on a machine of one's own: `?trace=1` is answered. */
    TRACE?: '1'
  }
  interface GlobalProps {
    mainModule: typeof import('./index.ts')
  }
}
