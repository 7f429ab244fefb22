/** How far below the window the widget may stand when it starts to ask, in CSS lengths: soon enough to be ready in view. */
const ahead = '400px'

/**
 * Waits for what must be there before anything is asked, and for a reader who comes near, unless the element is `eager`: nothing is
 * sent for a reader who never does.
 * @param signal ends the waiting
 */
export function whenWorthAsking(
  element: Element & { loading: string | undefined },
  signal: AbortSignal,
  ask: () => void,
): void {
  const whenever = (type: string) =>
    document.addEventListener(type, () => whenWorthAsking(element, signal, ask), { once: true, signal })
  // An `async` script may run before the article is parsed, or on a page that is only prepared for being opened.
  if (document.readyState === 'loading') whenever('DOMContentLoaded')
  else if ((document as { prerendering?: boolean }).prerendering) whenever('prerenderingchange')
  else if (element.loading === 'eager') ask()
  else {
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && ask(),
      { rootMargin: ahead },
    )
    observer.observe(element)
    signal.addEventListener('abort', () => observer.disconnect())
  }
}
