// A block in the canvas: the widget, and below it, while the block is selected, its inner blocks or the form of figures.
import {
  el,
  Fragment,
  getBlockContent,
  language,
  useBlockProps,
  useDispatch,
  useInnerBlocksProps,
  useSelect,
  useState,
  widgets,
  words,
  InnerBlocks,
} from './wp.js';
import { Figures } from './figures.js';
import { beginning, hasContent, isPart, modeOf } from './modes.js';
import { Preview } from './preview.js';
import { Sidebar } from './sidebar.js';

/** Inner blocks that an author can add: all of them are readable without the script. */
const ALLOWED = ['core/heading', 'core/paragraph', 'core/list', 'core/table', 'core/buttons', 'core/image'];

const EMPTY = { 'core/list': 'emptyList', 'core/table': 'emptyTable', '': 'emptyFigures' };

const escaped = (text) => new Option(text).innerHTML.replaceAll('"', '&quot;');
const figuresIn = ({ labels = [], answers = [] }) =>
  labels.length
    ? `<dl>${labels
        .map(
          ({ field, text }, index) =>
            `<dt${field ? ` data-field="${escaped(field)}"` : ''}>${escaped(text)}</dt><dd>${escaped(answers[index]?.text ?? '')}</dd>`,
        )
        .join('')}</dl>`
    : '';

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
    const [problems, setProblems] = useState([]);
    const mode = modeOf(widget, attributes, innerBlocks);
    const isActive = isSelected || isWithin;
    const set = (name, value) => setAttributes({ [name]: value || undefined });

    const choose = (content) => {
      const parts = innerBlocks.filter((each) => isPart(widget, each));
      const isLost = content !== 'own' && (parts.length > 0 || attributes.labels?.length > 0);
      // With a data file, the author's own content stays as the fallback for readers who cannot load the file.
      if (content === 'own' && !parts.length)
        replaceInnerBlocks(clientId, [...beginning(widget), ...innerBlocks], false);
      if (isLost && content !== 'address') {
        replaceInnerBlocks(
          clientId,
          innerBlocks.filter((each) => !isPart(widget, each)),
          false,
        );
        createInfoNotice(words.takenOut, { type: 'snackbar' });
      }
      setAttributes({
        content,
        ...(content !== 'built-in' && { set: undefined }),
        ...(content !== 'address' && { src: undefined }),
        ...(content !== 'code' && { soc: undefined }),
        ...(isLost && content !== 'address' && { labels: [], answers: [] }),
      });
    };

    const isFilled = hasContent(widget, mode, attributes, innerBlocks);
    const html = figuresIn(attributes) + innerBlocks.map((each) => getBlockContent(each)).join('\n');
    const blockProps = useBlockProps({ className: isActive ? 'ma-editor is-active' : 'ma-editor' });
    const innerProps = useInnerBlocksProps(
      { className: 'ma-editor-blocks' },
      { allowedBlocks: ALLOWED, renderAppender: isActive ? InnerBlocks.ButtonBlockAppender : false },
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
