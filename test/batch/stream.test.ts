import { expect, test } from 'vitest'
import { streamOf } from '../../worker/batch/stream.ts'

const pause = () => new Promise((resolve) => setTimeout(resolve, 20))

test('lines come with their ends, in UTF-8', async () => {
  async function* lines() {
    yield 'ا'
    yield '🕌'
  }
  expect(await new Response(streamOf(lines())).text()).toBe('ا\n🕌\n')
})

test('no more is made than may wait for the reader', async () => {
  let made = 0
  async function* lines() {
    while (made < 1000) {
      made++
      yield 'x'.repeat(999)
    }
  }
  const reader = streamOf(lines(), 10_000).getReader()
  await pause()
  expect(made).toBe(10)
  for (let read = 0; read < 5; read++) await reader.read()
  await pause()
  expect(made).toBe(15)
})

test('when the reader leaves, nothing more is made', async () => {
  let left = false
  async function* lines() {
    try {
      for (;;) yield 'x'.repeat(1000)
    } finally {
      left = true
    }
  }
  const reader = streamOf(lines(), 5_000).getReader()
  await reader.read()
  await reader.cancel()
  expect(left).toBe(true)
})
