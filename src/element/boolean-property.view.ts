import { isServer, noChange } from 'lit';

/** A value for a boolean property. On a server, Lit would write false as `checked="false"`, which is checked. */
export const booleanProperty = (value: boolean): unknown => (isServer && !value ? noChange : value);
