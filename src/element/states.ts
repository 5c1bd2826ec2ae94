/**
 * Returns the custom states of an element, for styles such as `:state(ready)`. Browsers from before 2024 have no
 * `CustomStateSet`, or throw for names without `--`. They get a plain `Set`, which no style sees. `ma` is a probe; no
 * style uses it.
 */
export function statesOf(element: HTMLElement): Set<string> {
  const { states } = element.attachInternals();
  try {
    states.add('ma');
    return states;
  } catch {
    return new Set();
  }
}
