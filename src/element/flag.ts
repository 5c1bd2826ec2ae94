import type { ComplexAttributeConverter } from 'lit';

/** A boolean attribute that also takes `"true"` and `"false"`: some page editors rewrite attributes without a value. */
export const flag: { readonly converter: ComplexAttributeConverter<boolean> } = {
  converter: { fromAttribute: (value) => value !== null && value.trim().toLowerCase() !== 'false' },
};
