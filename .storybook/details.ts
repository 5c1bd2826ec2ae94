/** The payloads of events, from `tools/catalogue/reference.mjs`, which asks the type checker. */
import text from '../stories/generated/reference.json?raw';

export interface DetailField {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly description: string;
}
interface Payload {
  readonly class: string;
  readonly detail: string;
  readonly fields: readonly DetailField[];
}

const { events } = JSON.parse(text) as { readonly events: readonly Payload[] };

/** The type and the fields of `event.detail` of an event class, such as `ReadyEvent`. */
export function detailOf(eventClass: string): {
  readonly type: string;
  readonly fields: readonly DetailField[];
} {
  const { detail: type = 'unknown', fields = [] } = events.find((each) => each.class === eventClass) ?? {};
  return { type, fields };
}
