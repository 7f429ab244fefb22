/** All that something gives, when it has given it. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const given: Item[] = []
  for await (const item of items) given.push(item)
  return given
}
