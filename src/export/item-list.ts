/** A list in the format of schema.org. Each item has a `name`, or an `item` of another type. */
export const itemList = (name: string | undefined, items: readonly object[]): object => ({
  '@type': 'ItemList',
  name: name || undefined,
  numberOfItems: items.length,
  itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
});
