// The sidebar with the settings of a block, in a panel for each group.
import {
  el,
  groups,
  InspectorControls,
  languages,
  Notice,
  PanelBody,
  RadioControl,
  SelectControl,
  TextControl,
  ToggleControl,
  widgets,
  words,
} from './wp.js';
import { isOffered, modesOf } from './modes.js';

const SIZES = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
const choices = (list) => list.map(([value, label]) => ({ value, label }));

function control({ name, label, help, control: kind, choices: offered }, attributes, set) {
  const field = {
    key: name,
    label,
    help: help || undefined,
    ...SIZES,
    onChange: (value) => set(name, value),
  };
  const value = attributes[name] ?? '';
  if (kind === 'toggle')
    return el(ToggleControl, {
      ...field,
      checked: value === 'true' || value === name,
      onChange: (isOn) => set(name, isOn ? 'true' : ''),
    });
  if (kind === 'select') return el(SelectControl, { ...field, value, options: choices(offered) });
  return el(TextControl, { ...field, value, type: kind === 'url' ? 'url' : 'text' });
}

/** The panel for the mode and its fields, with the problems that the element finds in the data. */
function contentPanel({ widget, mode, attributes, set, choose, problems }) {
  const { sets } = widgets[widget];
  const text = (name, label, help, type) => control({ name, label, help, control: type }, attributes, set);
  return el(
    PanelBody,
    { title: words.content },
    el(RadioControl, {
      label: words.from,
      selected: mode,
      options: modesOf(widget).map((value) => ({ value, label: words[value] })),
      onChange: choose,
    }),
    mode === 'built-in' &&
      sets.length > 1 &&
      el(SelectControl, {
        label: words.set,
        ...SIZES,
        value: attributes.set ?? sets[0][0],
        options: choices(sets),
        onChange: (value) => set('set', value === sets[0][0] ? '' : value),
      }),
    mode === 'code' && text('soc', words.soc, words.socHelp, 'text'),
    mode === 'address' && text('src', words.src, words.srcHelp, 'url'),
    problems.length > 0 &&
      el(
        Notice,
        { status: 'warning', isDismissible: false },
        words.problems,
        el(
          'ul',
          { dir: 'auto' },
          problems.map(({ path, message }, index) =>
            el('li', { key: index }, [path, message].filter(Boolean).join(': ')),
          ),
        ),
      ),
  );
}

export function Sidebar(given) {
  const { widget, mode, attributes, set } = given;
  // A setting that is not offered is shown if it has a value, because that changes what readers see.
  const settings = widgets[widget].settings.filter((each) => isOffered(mode, each) || attributes[each.name]);
  const panels = groups.map(([group, title]) => {
    const own = settings.filter((each) => each.group === group).map((each) => control(each, attributes, set));
    if (group === 'look')
      own.push(
        el(SelectControl, {
          key: 'lang',
          label: words.language,
          ...SIZES,
          value: attributes.lang ?? '',
          options: choices([['', words.languageOfPage], ...languages]),
          onChange: (value) => set('lang', value),
        }),
      );
    return own.length ? el(PanelBody, { key: group, title, initialOpen: group === 'heading' }, own) : null;
  });
  return el(InspectorControls, null, contentPanel(given), panels);
}
