/** A list in the format of schema.org. Each item has its name, or what it is. */
export const itemList = (name: string | undefined, items: readonly object[]): object => ({
  '@type': 'ItemList',
  name: name || undefined,
  numberOfItems: items.length,
  itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
});
