// A block in the canvas: the widget, and below it, while the block is selected, the form of figures and the inner blocks.
import {
  el,
  Fragment,
  getBlockContent,
  language,
  renderToString,
  useBlockProps,
  useDispatch,
  useInnerBlocksProps,
  useRegistry,
  useSelect,
  useState,
  widgets,
  words,
  InnerBlocks,
} from './wp.js';
import { Figures, relabeled } from './figures.js';
import { allowedIn, beginning, hasContent, isBeside, isOffered, isPart, modeOf } from './modes.js';
import { Preview } from './preview.js';
import { ACTION, figuresOf } from './save.js';
import { Sidebar } from './sidebar.js';

/** The name of the text for an empty block, by the block in which its content is written. */
const EMPTY = { 'core/list': 'emptyList', 'core/table': 'emptyTable', '': 'emptyFigures' };

/** Inner blocks as they are saved, for the preview. */
function markupOf(mode, innerBlocks) {
  const markup = (isAside) =>
    innerBlocks
      .filter((each) => isBeside(mode, each) === isAside)
      .map((each) => getBlockContent(each))
      .join('\n');
  const beside = markup(true);
  return markup(false) + (beside && `<div class="${ACTION}">${beside}</div>`);
}

export const editOf = (widget) =>
  function Edit({ attributes, setAttributes, clientId, isSelected }) {
    const { innerBlocks, isWithin } = useSelect(
      (select) => {
        const store = select('core/block-editor');
        return {
          innerBlocks: store.getBlocks(clientId),
          isWithin: store.hasSelectedInnerBlock(clientId, true),
        };
      },
      [clientId],
    );
    const { replaceInnerBlocks } = useDispatch('core/block-editor');
    const { createInfoNotice } = useDispatch('core/notices');
    const registry = useRegistry();
    const [problems, setProblems] = useState([]);
    const mode = modeOf(widget, attributes, innerBlocks);
    const isActive = isSelected || isWithin;
    const set = (name, value) => {
      const changed = { [name]: value || undefined };
      const { labels } = attributes;
      setAttributes({
        ...changed,
        ...(labels && { labels: relabeled(labels, attributes, { ...attributes, ...changed }) }),
      });
    };

    const choose = (content) => {
      const parts = innerBlocks.filter(isPart);
      const { data, settings } = widgets[widget];
      const isLost =
        ['built-in', 'code'].includes(content) && (parts.length > 0 || attributes.labels?.length > 0);
      // Settings without a control are cleared: they would change the content unseen.
      const unseen = settings.filter((each) => !isOffered(content, each)).map(({ name }) => name);
      if (content !== 'own') unseen.push(data);
      // In one batch, so that one Undo brings all of it back.
      registry.batch(() => {
        // With a data file, the author's own content stays as the fallback for readers who cannot load the file.
        if (content === 'own' && !parts.length)
          replaceInnerBlocks(clientId, [...beginning(widget, attributes), ...innerBlocks], false);
        if (isLost) {
          const others = innerBlocks.filter((each) => !isPart(each));
          replaceInnerBlocks(clientId, others, false);
        }
        setAttributes({
          content,
          ...Object.fromEntries(unseen.map((name) => [name, undefined])),
          ...(content !== 'built-in' && { set: undefined }),
          ...(content !== 'address' && { src: undefined }),
          ...(content !== 'code' && { soc: undefined }),
          ...(isLost && { labels: [], answers: [] }),
        });
      });
      if (isLost || unseen.some((name) => attributes[name]))
        createInfoNotice(words.takenOut, { type: 'snackbar' });
    };

    const isFilled = hasContent(widget, mode, attributes, innerBlocks);
    const html = renderToString(figuresOf(attributes)) + markupOf(mode, innerBlocks);
    const blockProps = useBlockProps({ className: isActive ? 'ma-editor is-active' : 'ma-editor' });
    const innerProps = useInnerBlocksProps(
      { className: 'ma-editor-blocks' },
      { allowedBlocks: allowedIn(mode), renderAppender: isActive ? InnerBlocks.ButtonBlockAppender : false },
    );
    const isForm = widget === 'salary-outlook' && mode === 'own';

    return el(
      Fragment,
      null,
      el(Sidebar, { widget, mode, attributes, set, choose, problems }),
      el(
        'div',
        blockProps,
        isFilled
          ? el(Preview, {
              widget,
              attributes,
              html,
              lang: attributes.lang || language,
              onProblems: setProblems,
            })
          : el(
              'p',
              { className: 'ma-editor-empty' },
              words[mode === 'own' ? EMPTY[widgets[widget].part] : mode],
            ),
        el(
          'div',
          { className: 'ma-editor-content' },
          el('p', { className: 'ma-editor-hint' }, mode === 'own' ? words.writeHere : words.addBeside),
          isForm && el(Figures, { attributes, setAttributes }),
          el('div', innerProps),
        ),
      ),
    );
  };
