/**
 * Works on several items at once and gives what comes of them in the items' own order, each as soon as it is there. At most
 * `width` are begun and not yet given, and one more has been taken: neither items nor results pile up.
 */
export async function* inOrder<Item, Made>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Made>,
): AsyncGenerator<Made> {
  const iterator = items[Symbol.asyncIterator]()
  const begun: Promise<Made>[] = []
  try {
    let next: Promise<IteratorResult<Item>> | undefined = iterator.next()
    while (next || begun.length > 0) {
      const [first] = begun
      if (next && begun.length < width && (await isSooner(next, first))) {
        const item: IteratorResult<Item> = await next
        next = item.done ? undefined : iterator.next()
        if (!item.done) begun.push(work(item.value))
      } else if (first) {
        yield await first
        begun.shift()
      }
    }
  } finally {
    // Not waited for: who has left may have left a line half sent.
    void iterator.return?.()
  }
}

/** Whether there is another item before the first result; if both are there, there is. */
const isSooner = (next: Promise<unknown>, first: Promise<unknown> | undefined): Promise<boolean> =>
  Promise.race([next.then(() => true), ...(first ? [first.then(() => false)] : [])])
