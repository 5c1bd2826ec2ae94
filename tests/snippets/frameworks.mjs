// Components as snippets show them, compiled by their frameworks and mounted in `#root`: modules for a bundler.
import assert from 'node:assert/strict';
import { parse, compileScript } from 'vue/compiler-sfc';
import { compile } from 'svelte/compiler';

/** A plugin that answers one import with a text. */
const answer = (workspace, name, contents, loader = 'js') => ({
  name,
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }));
    build.onLoad({ filter: /./, namespace: name }, () => ({
      contents,
      loader,
      resolveDir: workspace.folder,
    }));
  },
});

const jsx = ({ code }, workspace) => ({
  entry: `import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import Snippet from 'snippet'; createRoot(document.querySelector('#root')).render(createElement(Snippet));`,
  plugins: [answer(workspace, 'snippet', code, 'jsx')],
});

/** The options that `vite.config.js` of the same page gives to Vue's compiler. */
async function vueOptions(workspace, snippets) {
  const { code } = snippets.find(({ file }) => file === 'vite.config.js');
  const taken = await workspace.bundle(code, 'js', [
    answer(workspace, '@vitejs/plugin-vue', 'export default (options) => options'),
  ]);
  const { default: config } = await import(`data:text/javascript,${encodeURIComponent(taken)}`);
  const { compilerOptions } = config.plugins[0].template;
  assert.ok(compilerOptions.isCustomElement('ma-career-path') && !compilerOptions.isCustomElement('div'));
  return compilerOptions;
}

async function vue({ code }, workspace, snippets) {
  const compilerOptions = await vueOptions(workspace, snippets);
  const { descriptor, errors } = parse(code);
  assert.deepEqual(errors, []);
  const { content } = compileScript(descriptor, {
    id: 'snippet',
    inlineTemplate: true,
    templateOptions: { compilerOptions },
  });
  return {
    entry: `import { createApp } from 'vue'; import Snippet from 'snippet'; createApp(Snippet).mount('#root');`,
    plugins: [answer(workspace, 'snippet', content)],
  };
}

function svelte({ code }, workspace) {
  const { js, warnings } = compile(code, { generate: 'client', filename: 'Snippet.svelte' });
  assert.deepEqual(warnings, []);
  return {
    entry: `import { mount } from 'svelte'; import Snippet from 'snippet'; mount(Snippet, { target: document.querySelector('#root') });`,
    plugins: [answer(workspace, 'snippet', js.code)],
  };
}

export const FRAMEWORKS = { jsx, vue, svelte };
