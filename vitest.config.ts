import { join } from 'node:path'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { configDefaults, defineConfig, type Plugin } from 'vitest/config'
import { pagesPlugin } from './test/pages/plugin.ts'
import { findBrowser, launchFlags } from './test/tools/browser.ts'
import { writeDigest } from './worker/build/digest.ts'

// The Worker imports the digest of the extractor; a test never runs against a stale one.
writeDigest()

const executablePath = findBrowser()

/** Tests that need a runtime of their own; all others are plain Node. */
const elsewhere = ['test/worker/**', 'test/widget/**', 'test/e2e/**']

/** Lets tests count how often the Worker has an article read. `vi.mock` needs Node's async hooks, which workerd has not. */
const countReadings: Plugin = {
  name: 'count-readings',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === '../extractor/index.ts' && importer?.endsWith('/worker/readings/read.ts')
      ? new URL('test/worker/readings/counted.ts', import.meta.url).pathname
      : null,
}

export default defineConfig({
  test: {
    // The Worker logs every request; only a failing test's log is worth reading.
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...elsewhere],
          // Pure functions: nothing to isolate, and a fresh context costs 0.7 s a file.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        plugins: [
          countReadings,
          pagesPlugin(),
          cloudflareTest({
            main: './worker/index.ts',
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: { MIGRATIONS: await readD1Migrations('worker/archive/migrations') } },
          }),
        ],
        test: { name: 'worker', include: ['test/worker/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        // The bundle has a smaller form of Lit; what is tested is what ships.
        resolve: { alias: [{ find: /^lit$/u, replacement: join(import.meta.dirname, 'widget/build/lit.ts') }] },
        // Named beforehand: a dependency found during the run reloads the page under the tests.
        optimizeDeps: { include: ['lit-html', 'lit-element/lit-element.js', 'axe-core'] },
        test: {
          name: 'widget',
          include: ['test/widget/**/*.test.ts'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(executablePath && { executablePath }), args: launchFlags } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // After all others, one Worker and one browser at a time: cores are few, and these wait for pages.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
