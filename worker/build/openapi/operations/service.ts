import { type ProblemCode, problemTypes } from '../../../http/problem-types.ts'
import { ref } from '../json-schema.ts'
import type { Operation } from '../types.ts'

const codes = Object.keys(problemTypes) as ProblemCode[]

export const serviceOperations: Operation[] = [
  {
    method: 'get',
    path: '/healthz',
    operationId: 'health',
    tag: 'service',
    summary: 'Whether the Worker runs',
    successes: {
      '200': {
        description: 'It runs.',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['status'],
              properties: { status: { const: 'ok' } },
              additionalProperties: false,
            },
          },
        },
      },
    },
  },
  {
    method: 'get',
    path: '/readyz',
    operationId: 'readiness',
    tag: 'service',
    summary: 'Whether it reads',
    description: 'Reads a built-in sentence, and answers whether it found who says what in it.',
    successes: {
      '200': {
        description: 'It reads.',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['status', 'engine'],
              properties: { status: { const: 'ready' }, engine: ref('Engine') },
              additionalProperties: false,
            },
          },
        },
      },
    },
    problems: ['unavailable'],
  },
  {
    method: 'get',
    path: '/problems/{code}',
    operationId: 'getProblem',
    tag: 'service',
    summary: 'What an error means',
    parameters: [
      {
        name: 'code',
        in: 'path',
        required: true,
        description: 'The `code` of an error.',
        schema: { enum: codes },
      },
    ],
    successes: {
      '200': {
        description: 'When the error happens.',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['code', 'status', 'title', 'when'],
              properties: {
                code: { enum: codes },
                status: { type: 'integer' },
                title: { type: 'string' },
                when: { type: 'string' },
              },
              additionalProperties: false,
            },
          },
        },
      },
    },
    problems: ['not_found'],
  },
  {
    method: 'get',
    path: '/',
    operationId: 'start',
    tag: 'service',
    summary: 'To the demo',
    successes: { '302': { description: 'The demo page.', headers: ['Location'] } },
  },
  {
    method: 'get',
    path: '/openapi.json',
    asset: true,
    operationId: 'getOpenApi',
    tag: 'service',
    summary: 'This document',
    successes: {
      '200': { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
    },
  },
  {
    method: 'get',
    path: '/docs',
    asset: true,
    operationId: 'getDocs',
    tag: 'service',
    summary: 'This document as a page',
    successes: {
      '200': { description: 'A page.', content: { 'text/html; charset=utf-8': { schema: { type: 'string' } } } },
    },
  },
]
