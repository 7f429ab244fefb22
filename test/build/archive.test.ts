import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { keyForm } from '../../worker/access/key-form.ts'
import { addKeySql, newKey, publisherForm } from '../../worker/build/archive.ts'

test('keys are new, and of the form that is looked for', () => {
  const keys = Array.from({ length: 100 }, newKey)
  expect(new Set(keys).size).toBe(100)
  for (const key of keys) expect(key).toMatch(keyForm)
})

describe('the SQL that adds a key', () => {
  const key = newKey()

  test('has its hash and its beginning, and no more of it', () => {
    const sql = addKeySql('al-mina', key, ['https://news.example'])
    expect(sql).toContain(createHash('sha256').update(key).digest('hex'))
    expect(sql).toContain(`'${key.slice(0, 10)}'`)
    expect(sql).not.toContain(key.slice(0, 11))
    expect(sql).toContain(`'["https://news.example"]'`)
  })

  test('quotes what it is given', () => {
    expect(addKeySql('almina', key, ["https://x'--"])).toContain(`'["https://x''--"]'`)
  })

  test.for(["x'); DROP TABLE publishers; --", 'Al Mina', '', '-x', 'x'.repeat(65)])(
    'is not made for %s',
    (publisher) => {
      expect(() => addKeySql(publisher, key, [])).toThrow('called by')
      expect(publisherForm.test(publisher)).toBe(false)
    },
  )

  test.for(['news.example', 'https://news.example/', 'https://news.example/a', '*'])(
    'is not made for the origin %s',
    (origin) => {
      expect(() => addKeySql('almina', key, [origin])).toThrow()
    },
  )

  test('is not made for something that is no key', () => {
    expect(() => addKeySql('almina', 'isnad_short', [])).toThrow('no key')
  })
})
