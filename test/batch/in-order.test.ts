import { expect, test } from 'vitest'
import { inOrder } from '../../worker/batch/in-order.ts'
import { all } from './all.ts'

/** Items that are given one by one, each when it is let go. */
async function* from<Item>(items: Iterable<Item>) {
  yield* items
}

test('what is done sooner waits for its turn', async () => {
  const work = (item: number) => new Promise<number>((resolve) => setTimeout(() => resolve(item), 20 - item * 4))
  expect(await all(inOrder(from([0, 1, 2, 3, 4]), 3, work))).toEqual([0, 1, 2, 3, 4])
})

test('so many are worked on at once, and no more', async () => {
  let open = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++open)
    await new Promise((resolve) => setTimeout(resolve, 5))
    open--
  }
  await all(inOrder(from(Array(20).keys()), 4, work))
  expect(most).toBe(4)
})

test('no item is taken before there is room for it', async () => {
  let taken = 0
  async function* items() {
    while (taken < 100) yield taken++
  }
  const made = inOrder(items(), 4, async (item) => item)
  await made.next()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(taken).toBeLessThanOrEqual(6)
  await made.return(undefined)
  expect(taken).toBeLessThanOrEqual(6)
})

test('a result does not wait for items that have not come', async () => {
  async function* items() {
    yield 1
    await new Promise(() => undefined)
  }
  const made = inOrder(items(), 4, async (item) => item)
  expect(await made.next()).toEqual({ done: false, value: 1 })
})

test('a failure comes at its turn', async () => {
  const seen: number[] = []
  const work = async (item: number) => (item === 2 ? Promise.reject(new Error('two')) : item)
  await expect(
    (async () => {
      for await (const made of inOrder(from([0, 1, 2, 3]), 4, work)) seen.push(made)
    })(),
  ).rejects.toThrow('two')
  expect(seen).toEqual([0, 1])
})
