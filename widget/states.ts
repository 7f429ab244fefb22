/** Shows an element's states to style sheets and tests (`:state(ready)`), in place of those before. */
export function showStates({ states }: ElementInternals, names: readonly string[]): void {
  try {
    states.clear()
    for (const name of names) states.add(name)
  } catch {
    // Browsers before 2024 know no custom states, or only dashed ones: the card does not hang on them.
  }
}
