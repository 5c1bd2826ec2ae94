/** Returns a range with its smaller end first. `low` and `high` are the properties of its ends. */
export const ordered = <T, K extends keyof T>(range: T, low: K, high: K): T =>
  range[low] > range[high] ? { ...range, [low]: range[high], [high]: range[low] } : range;
