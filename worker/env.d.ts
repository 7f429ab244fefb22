/** What the runtime knows of this Worker: the module that it runs, for `exports` of cloudflare:workers. */
declare namespace Cloudflare {
  interface GlobalProps {
    mainModule: typeof import('./index.ts')
  }
}
