/** The details of events, from the code that fires them: the manifest knows no interfaces. */
const sources = Object.values(
  import.meta.glob<string>('../src/**/*events.ts', { eager: true, query: '?raw', import: 'default' }),
).join('\n');

export interface DetailField {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

const FIELD = /(?:\/\*\* ([^*]*?) \*\/\s*)?readonly (\w+\??): ([^;]+);/g;

/** What `event.detail` of an event class holds: `ReadyEvent`. */
export function detailOf(eventClass: string): { readonly type: string; readonly fields: DetailField[] } {
  const type = new RegExp(`class ${eventClass} extends MaEvent<(\\w+)>`).exec(sources)?.[1] ?? 'unknown';
  const body = new RegExp(`interface ${type} \\{([^}]*)\\}`).exec(sources)?.[1] ?? '';
  const fields = [...body.matchAll(FIELD)].map(([, description = '', name, type]) => ({
    name: name!,
    type: type!,
    description,
  }));
  return { type, fields };
}
