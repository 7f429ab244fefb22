import { join } from 'node:path'
import { compile } from '@vue/compiler-dom'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { useBrowser } from './browser.ts'
import { openPaper } from './newspaper.ts'
import { useService } from './service.ts'
import { snippet } from './snippets.ts'

// The code of docs/widget.md as publishers copy it, on a page of theirs.

const service = useService()
const opened = useBrowser()
const root = join(import.meta.dirname, '../..')

/** Bundles a page's own script, as its publisher would with the npm package. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader: 'jsx', resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    alias: { 'isnad-breakdown': join(root, 'widget/index.ts') },
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

const mounting = (script: string) => (html: string) =>
  html
    .replace(/<script type="module" async.*<\/script>/u, '')
    .replace(
      /<isnad-breakdown.*<\/isnad-breakdown>/u,
      () => `<div id="app"></div><script type="module">${script}</script>`,
    )

/** An analysis of the page's article, as the publisher's own server may have asked for it. */
async function analysisOf(text: string): Promise<unknown> {
  const answer = await service.worker.fetch('/analyze', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: text,
  })
  return answer.json()
}

const said = 'قال وزير النقل سامر الحلبي إن الجسر الشمالي سيفتح نهاية الشهر.'
const summary = () => opened.page.locator('isnad-breakdown .summary')

test('React sets the analysis as a property, and nothing is asked', async () => {
  const app = snippet('jsx', 'export const Sources').replace('export ', '')
  const script = await bundled(`${app}
    import { createRoot } from 'react-dom/client'
    createRoot(document.getElementById('app')).render(<Sources analysis={${JSON.stringify(await analysisOf(said))}} />)`)
  const sent = await openPaper(opened.page, service, 'plain.html', {
    edit: (html) =>
      mounting(script)(html).replace(/<article[\s\S]*<\/article>/u, `<article id="story"><p>${said}</p></article>`),
  })
  await summary().waitFor()
  expect(await opened.page.locator('isnad-breakdown .name').allTextContents()).toContain('سامر الحلبي')
  expect(await opened.page.locator('isnad-breakdown > a').textContent()).toBe('مصادر هذا الخبر')
  expect(sent).toEqual([])
  expect(opened.complaints).toEqual([])
})

test('Vue leaves the tag alone, and sets the analysis as a property', async () => {
  let isCustomElement: ((tag: string) => boolean) | undefined
  type Options = { template: { compilerOptions: { isCustomElement: (tag: string) => boolean } } }
  const vue = ({ template }: Options) => {
    isCustomElement = template.compilerOptions.isCustomElement
  }
  new Function('vue', snippet('js', 'isCustomElement'))(vue)
  expect(isCustomElement?.('isnad-breakdown')).toBe(true)
  const template = snippet('vue', '<isnad-breakdown')
  const { code } = compile(template, {
    mode: 'module',
    prefixIdentifiers: true,
    ...(isCustomElement && { isCustomElement }),
  })
  const script = await bundled(`${code}
    import 'isnad-breakdown'
    import { createApp } from 'vue'
    const analysis = ${JSON.stringify(await analysisOf(said))}
    createApp({ render, data: () => ({ analysis }) }).mount('#app')`)
  const sent = await openPaper(opened.page, service, 'plain.html', {
    edit: (html) =>
      mounting(script)(html).replace(/<article[\s\S]*<\/article>/u, `<article id="story"><p>${said}</p></article>`),
  })
  await summary().waitFor()
  expect(await opened.page.locator('isnad-breakdown .name').allTextContents()).toContain('سامر الحلبي')
  expect(sent).toEqual([])
  expect(opened.complaints).toEqual([])
})

test('what WordPress writes into a post shows who speaks in it', async () => {
  const php = snippet('php', 'the_content')
  const [, before, after] = /\? '([^']*)' \. \$content \. '([^']*)'/u.exec(php) ?? []
  const [, src] = /wp_enqueue_script_module\('\w+', '([^']+)'\)/u.exec(php) ?? []
  await openPaper(opened.page, service, 'plain.html', {
    edit: (html) =>
      html
        // As wp_enqueue_script_module prints it, at the end of the page.
        .replace(/<script type="module" async.*<\/script>/u, '')
        .replace('</body>', `<script type="module" src="${src}" id="isnad-js-module"></script></body>`)
        .replace(
          /<article[\s\S]*<\/isnad-breakdown>/u,
          `<article class="post"><h2>جسر</h2>${before}<p>${said}</p>${after}</article>`,
        ),
  })
  await summary().waitFor()
  expect(await opened.page.locator('isnad-breakdown .name').allTextContents()).toContain('سامر الحلبي')
  expect(opened.complaints).toEqual([])
})

test('the two pieces of code to begin with show it, and keep the place', async () => {
  const [script = '', ...element] = snippet('html', 'for="story"').split('\n')
  const css = snippet('css', 'min-block-size: 16rem')
  await openPaper(opened.page, service, 'plain.html', {
    edit: (html) =>
      html
        .replace(/<link rel="stylesheet".*>/u, '')
        .replace(/<script type="module" async.*<\/script>/u, `${script}<style>${css}</style>`)
        .replace(/<isnad-breakdown.*<\/isnad-breakdown>/u, element.join('\n')),
  })
  await summary().waitFor()
  const height = await opened.page.locator('isnad-breakdown').evaluate((it) => getComputedStyle(it).minBlockSize)
  expect(height).toBe('256px')
  expect(opened.complaints).toEqual([])
})
