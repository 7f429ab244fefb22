import type { JsonSchema } from '../json-schema.ts'
import type { Operation, Parameter, Success } from '../types.ts'

const version: Parameter = {
  name: 'version',
  in: 'path',
  required: true,
  description: 'A version of the widget that was released.',
  schema: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
}

const script: Success = {
  description: 'A module that defines `<isnad-breakdown>`.',
  content: { 'text/javascript; charset=utf-8': { schema: { type: 'string' } } },
}

const releaseSchema: JsonSchema = {
  type: 'object',
  required: ['version', 'path', 'integrity', 'bytes', 'gzipped'],
  properties: {
    version: { type: 'string' },
    path: { type: 'string', description: 'Where the script of this version is for good.' },
    integrity: { type: 'string', pattern: '^sha384-[A-Za-z0-9+/=]+$', description: 'For the attribute of that name.' },
    bytes: { type: 'integer', minimum: 1 },
    gzipped: { type: 'integer', minimum: 1 },
  },
  additionalProperties: false,
}

const release: Success = {
  description: 'A version, its address and its hash.',
  content: { 'application/json': { schema: releaseSchema } },
}

export const widgetOperations: Operation[] = [
  {
    method: 'get',
    path: '/widget.js',
    asset: true,
    operationId: 'getWidget',
    tag: 'widget',
    summary: 'The widget, always the newest',
    successes: { '200': script },
  },
  {
    method: 'get',
    path: '/widget.json',
    asset: true,
    operationId: 'getWidgetRelease',
    tag: 'widget',
    summary: 'Which version is the newest',
    successes: { '200': release },
  },
  {
    method: 'get',
    path: '/widget/{version}.js',
    asset: true,
    operationId: 'getWidgetVersion',
    tag: 'widget',
    summary: 'The widget of one version, which never changes',
    parameters: [version],
    successes: { '200': script },
  },
  {
    method: 'get',
    path: '/widget/{version}.json',
    asset: true,
    operationId: 'getWidgetVersionRelease',
    tag: 'widget',
    summary: 'The hash of one version',
    parameters: [version],
    successes: { '200': release },
  },
  {
    method: 'get',
    path: '/demo',
    asset: true,
    operationId: 'getDemo',
    tag: 'widget',
    summary: 'A newspaper page that embeds the widget',
    successes: {
      '200': { description: 'A page.', content: { 'text/html; charset=utf-8': { schema: { type: 'string' } } } },
    },
  },
]
