import type { ReactiveControllerHost } from 'lit';
import { occupationFile } from '../src/generated/content/occupations.js';
import type { OccupationIndex } from '../src/intake/occupations.js';
import { findOccupations, type Occupation } from './model/occupations.model.js';

/** Finds occupations by words. The first search fetches their titles. */
export class OccupationsController {
  /** The words to search for. */
  query = '';

  readonly #host: ReactiveControllerHost;
  #index: OccupationIndex | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get found(): readonly Occupation[] {
    return this.#index ? findOccupations(this.#index, this.query) : [];
  }

  readonly search = async (words: string): Promise<void> => {
    this.query = words;
    this.#host.requestUpdate();
    if (!words) return;
    await this.#load();
    this.#host.requestUpdate();
  };

  /** The occupation with a code; `undefined` without a code, or if BLS has none with it. */
  async named(code: string | undefined): Promise<Occupation | undefined> {
    if (code === undefined) return undefined;
    const title = (await this.#load()).occupations[code];
    return title === undefined ? undefined : { code, title };
  }

  async #load(): Promise<OccupationIndex> {
    return (this.#index ??= (await occupationFile('index'))!.default as OccupationIndex);
  }
}
