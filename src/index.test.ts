import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import './index.js';

const TAGS = [
  'ma-career-path',
  'ma-certification-comparison',
  'ma-duty-checklist',
  'ma-salary-outlook',
] as const;

describe('every element, registered', () => {
  for (const tag of TAGS)
    it(`${tag} has no internal field with the name of an attribute, which React and Vue would set`, () => {
      const element = document.createElement(tag);
      const { observedAttributes, elementProperties } = element.constructor as typeof LitElement;
      const found = observedAttributes.filter((name) => name in element && !(name in HTMLElement.prototype));
      expect(found).to.include('heading');
      for (const name of found) expect(elementProperties.has(name), name).to.equal(true);
    });
});
