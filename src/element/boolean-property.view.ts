import { isServer, noChange } from 'lit';

/** The value of a boolean property: Lit's server would write `checked="false"`, which is checked. */
export const booleanProperty = (value: boolean): unknown => (isServer && !value ? noChange : value);
