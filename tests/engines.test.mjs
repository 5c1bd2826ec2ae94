// Tests that the built styles use only CSS that the oldest engines of the README support, by MDN's compatibility data.
// Run after tools/build/build.mjs.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import compatibility from '@mdn/browser-compat-data' with { type: 'json' };
import { generate, parse, walk } from 'css-tree';

const { 'at-rules': atRules, properties, selectors } = compatibility.css;

const README = readFileSync('README.md', 'utf8');
const versionOf = (browser) => Number(new RegExp(`^\\| ${browser} .*?([\\d.]+)`, 'm').exec(README)?.[1]);
const OLDEST = { chrome: versionOf('Chrome'), firefox: versionOf('Firefox'), safari: versionOf('Safari') };

/** CSS that one of the oldest engines lacks, and what it does instead. */
const MAY_LACK = {
  ':-moz-progress-bar': 'the progress bar of Firefox',
  ':-webkit-progress-bar': 'the progress bar of Chrome and Safari',
  ':-webkit-progress-value': 'the progress bar of Chrome and Safari',
  ':details-content': 'closed details are not printed',
  ':has': 'a disabled choice has the color of the others; cdn/ma-widgets.css shapes and reserves nothing',
  ':state': 'everything is laid out at once; cdn/ma-widgets.css shapes and reserves nothing',
  '@media scripting': 'cdn/ma-widgets.css reserves nothing',
  'break-after: avoid': 'a heading may be printed at the end of a page',
  'contain-intrinsic-block-size': 'everything is laid out',
  'content-visibility': 'everything is laid out',
  'float: inline-start': 'the name of a group is above its items',
  'forced-color-adjust': 'the progress bar has the colors of the system',
  'grid-template-columns: subgrid': 'in cards, answers are below their credentials',
  'grid-template-rows: subgrid': 'in a horizontal path, the titles of steps may start at different heights',
  hyphens: 'long words break without a hyphen at 320 px and 200% text',
  interactivity: 'inertness is inherited without it',
  nesting: 'cdn/ma-widgets.css shapes and reserves nothing',
  'overflow-clip-margin': 'the focus ring may be clipped in what is far below the viewport',
  'print-color-adjust': 'the prefixed property is beside it',
  'scrollbar-color': 'scrollbars have the usual colors',
  'scrollbar-width': 'scrollbars have the usual width',
  'text-align: match-parent': 'the prefixed value is before it',
  'text-size-adjust': 'the prefixed property is beside it',
  'text-wrap': 'lines of headings have unequal lengths',
};

/** Returns true if an engine has a feature in its oldest version: complete, without a prefix or a flag. */
function isSupported({ support }, engine) {
  return [support[engine]].flat().some((each) => {
    const { version_added: added, version_removed: removed, ...limits } = each;
    const isLimited = limits.prefix || limits.flags || limits.alternative_name;
    const isGone = removed && parseFloat(removed) <= OLDEST[engine];
    return added && !isLimited && !isGone && parseFloat(added.replace('≤', '')) <= OLDEST[engine];
  });
}

/** The features of a stylesheet, by name, with their entries in the data. */
function* features(style) {
  const nodes = [];
  walk(parse(style), (node) => nodes.push(node));
  for (const { type, name, property, prelude, value } of nodes) {
    if (type === 'NestingSelector') yield ['nesting', selectors.nesting];
    if (/^Pseudo/.test(type)) yield [`:${name}`, selectors[name]];
    if (type === 'Atrule')
      for (const [key, entry] of Object.entries(atRules[name] ?? {}))
        if (prelude && generate(prelude).includes(`(${key.replaceAll('_', '-')}`))
          yield [`@${name} ${key}`, entry];
    if (type !== 'Declaration' || !properties[property]) continue;
    yield [property, properties[property]];
    const words = new Set(generate(value).match(/[a-z][a-z-]*/g));
    for (const [key, entry] of Object.entries(properties[property]))
      if (words.has(key.replaceAll('_', '-'))) yield [`${property}: ${key}`, entry];
    if (property === 'text-decoration' && generate(value).includes(' '))
      yield ['text-decoration with a thickness', properties[property].includes_thickness];
  }
}

const modules = globSync('dist/**/*.styles.js').map(async (file) => {
  const styles = Object.values(await import(`../${file}`)).flat(Infinity);
  return styles.map(({ cssText }) => [file, cssText]);
});
const STYLES = [
  ...(await Promise.all(modules)).flat(),
  ['cdn/ma-widgets.css', readFileSync('cdn/ma-widgets.css', 'utf8')],
];

describe('styles in the oldest supported engines', () => {
  it('the built styles are found, and the oldest engines are in the README', () => {
    assert.ok(STYLES.length > 7, String(STYLES.length));
    assert.deepEqual(Object.values(OLDEST).map(Number.isFinite), [true, true, true]);
  });

  const lacking = new Map();
  for (const [file, style] of STYLES)
    for (const [name, entry] of features(style)) {
      const engines = Object.keys(OLDEST).filter(
        (engine) => entry?.__compat && !isSupported(entry.__compat, engine),
      );
      if (engines.length) lacking.set(name, `${name} in ${file} (${engines})`);
    }

  it('the built styles use nothing that one of the oldest engines lacks without a known effect', () => {
    const isKnown = (name) => name in MAY_LACK || name.split(': ')[0] in MAY_LACK;
    const unknown = [...lacking].filter(([name]) => !isKnown(name)).map(([, where]) => where);
    assert.deepEqual(unknown, []);
  });

  it('every entry of what the oldest engines may lack is in the built styles', () => {
    assert.deepEqual(
      Object.keys(MAY_LACK).filter((name) => !lacking.has(name)),
      [],
    );
  });
});
