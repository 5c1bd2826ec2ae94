/**
 * What styles may ask an element for, such as `:state(ready)`. Browsers of before 2024 know no such thing or no such
 * name, and styles ask them in vain: for these it is a set like any other. What is asked for it first is a name that no style knows.
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
