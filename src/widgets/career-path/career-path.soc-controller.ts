import { isServer, type ReactiveControllerHost } from 'lit';
import { after } from '../../intake/after.js';
import type { Later } from '../../intake/built-in.js';
import type { Parsed } from '../../intake/problem.js';
import type { Language } from '../../localization/language.js';
import { codesIn, type CareerPath } from './career-path.model.js';

type PayByCode = typeof import('./career-path.soc.js');

/** Loads the median pay of steps and options that name an occupation by its code. */
export class SocController {
  /** The error message of the last request. */
  failure: string | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #fetch: Later<PayByCode>;
  #pay: PayByCode | undefined;
  /** The codes of the last request. */
  #asked = '';

  constructor(host: ReactiveControllerHost, fetch: Later<PayByCode>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** Returns the path with the pay that is loaded. On a server that `server.ts` has prepared, all of it is. */
  withPay(path: CareerPath, language: Language): Parsed<CareerPath> {
    if (isServer) void this.#look(codesIn(path));
    return this.#pay?.withPay(path, language) ?? { value: path, problems: [] };
  }

  /** Returns true if the pay of all steps is loaded, or has failed to load. */
  isComplete(path: CareerPath): boolean {
    const codes = codesIn(path);
    return !codes.length || this.failure !== undefined || !!this.#pay?.areKnown(codes);
  }

  load(path: CareerPath): void {
    const codes = codesIn(path);
    const asked = codes.join();
    if (asked === this.#asked || this.isComplete(path)) return;
    this.#asked = asked;
    void Promise.resolve(this.#look(codes))
      .catch(({ message }: Error) => void (this.failure = message))
      .then(() => this.#host.requestUpdate());
  }

  /** Looks codes up, synchronously if the module is loaded. */
  #look(codes: readonly string[]): unknown {
    return codes.length ? after(this.#fetch(), (module) => (this.#pay = module).lookUpAll(codes)) : undefined;
  }
}
