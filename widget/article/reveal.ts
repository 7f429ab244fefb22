/** Whether the reader asked for less motion. */
const stillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Brings a marked place into view, a third down the window, where a sticky header does not cover it. Moves nothing when
 * the place can be seen already.
 */
export function reveal(range: Range): void {
  const element = range.startContainer.parentElement
  if (!element) return
  const behavior = stillness() ? 'instant' : 'smooth'
  const place = range.getBoundingClientRect()
  const seen = place.top >= innerHeight * 0.15 && place.bottom <= innerHeight * 0.85
  if (seen) return
  // A paragraph taller than the window would be centred with the words outside of it.
  if (element.getBoundingClientRect().height > innerHeight * 0.6)
    scrollBy({ top: place.top - innerHeight / 3, behavior })
  else element.scrollIntoView({ block: 'center', behavior })
}
