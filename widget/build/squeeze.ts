import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** Lit's styles are template strings, which a minifier leaves alone: here they lose their comments and white space. */
export const squeezeStyles: Plugin = {
  name: 'squeeze-styles',
  setup(building) {
    // esbuild hands the filter to Go, where the flag `u` is an error.
    building.onLoad({ filter: /[/\\]styles[/\\][a-z-]+[.]ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace(/css`([^`]*)`/gu, (_, rules: string) => {
        const squeezed = rules
          .replace(/\/\*[^*]*\*\//gu, '')
          .replace(/\s+/gu, ' ')
          .replace(/ ?([{};,>]) ?/gu, '$1')
          .replace(/(?<![\d.])0[.]/gu, '.')
          // Not the space before a colon, which parts «.bar :focus-visible».
          .replace(/: /gu, ':')
          .replace(/='([a-z]+)'\]/gu, '=$1]')
          .replace(/;\}/gu, '}')
        return `css\`${squeezed.trim()}\``
      }),
    }))
  },
}

/**
 * The white space that lays a template out over several lines: none between tags, one space before an attribute. A space
 * that a reader sees stands inside a line of the source, and stays.
 */
export const squeezeTemplates: Plugin = {
  name: 'squeeze-templates',
  setup(building) {
    // esbuild hands the filter to Go, where the flag `u` is an error.
    building.onLoad({ filter: /[/\\]views[/\\][a-z-]+[.]ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replace(/(?<=[>}`])\s*\n\s*(?=<|\$\{|`)/gu, '')
        .replace(/\n\s+(?=\/?>)/gu, '')
        .replace(/\n\s+(?=[@.?a-z-]+=["$])/gu, ' '),
    }))
  },
}
