import { itemList } from '../../export/item-list.js';
import type { CareerPath } from './career-path.model.js';

/** The path in the format of schema.org. */
export const linkedData = ({ heading, steps }: CareerPath): object =>
  itemList(
    heading,
    steps.map(({ title: name }) => ({ name })),
  );
