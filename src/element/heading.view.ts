import { html, nothing, type TemplateResult } from 'lit';

export interface Heading {
  /** 2 to 6. Higher numbers become 6. */
  readonly level: number;
  readonly words: unknown;
  readonly className: string;
  readonly part?: string;
  readonly id?: string;
  readonly lang?: string | undefined;
}

/** A heading of any level. A tag name cannot be an expression in a template, so each level has its own template. */
export function headingView({ level, words, className, part, id, lang }: Heading): TemplateResult {
  const [i, p, l] = [id ?? nothing, part ?? nothing, lang ?? nothing];
  switch (level) {
    case 2:
      return html`<h2 class=${className} id=${i} part=${p} lang=${l}>${words}</h2>`;
    case 3:
      return html`<h3 class=${className} id=${i} part=${p} lang=${l}>${words}</h3>`;
    case 4:
      return html`<h4 class=${className} id=${i} part=${p} lang=${l}>${words}</h4>`;
    case 5:
      return html`<h5 class=${className} id=${i} part=${p} lang=${l}>${words}</h5>`;
    default:
      return html`<h6 class=${className} id=${i} part=${p} lang=${l}>${words}</h6>`;
  }
}
