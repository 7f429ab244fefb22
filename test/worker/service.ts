import { exports } from 'cloudflare:workers'

/** An article with one statement, for tests that are not about what is in it. */
export const article = 'قال وزير النقل سامر الحلبي، الأحد، إن الجسر الشمالي سيفتح أمام المركبات نهاية الشهر.'

/** Sends a request to the Worker as the network would. */
export const send = (path: string, init?: RequestInit): Promise<Response> =>
  exports.default.fetch(new Request(`https://isnad.test${path}`, { redirect: 'manual', ...init }))

/** POST /analyze with a body of a type. */
export const post = (type: string, body: BodyInit, path = '/analyze', headers: Record<string, string> = {}) =>
  send(path, { method: 'POST', body, headers: { 'Content-Type': type, ...headers } })

export const postText = (text: string, path?: string) => post('text/plain; charset=utf-8', text, path)

export const postJson = (body: unknown, path?: string) => post('application/json', JSON.stringify(body), path)
