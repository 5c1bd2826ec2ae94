/** The files around the markup for frameworks, where it is part of a program. */
import type { Release } from './release.model.js';

/** A code block with a button to copy it. */
export interface Part {
  readonly label: string;
  readonly language: string;
  readonly code: string;
}

/** Values that the files of a framework contain. */
export interface FileValues {
  /** `duty-checklist` */
  readonly name: string;
  /** `DutyChecklist` */
  readonly title: string;
  readonly release: Release;
  /** The markup, indented by this number of spaces. */
  readonly body: (indent: number) => string;
}

const install = ({ release }: FileValues): Part => ({
  label: 'Once: install',
  language: 'sh',
  code: `npm install --save-exact ma-widgets@${release.version}`,
});

const part = (label: string, language: string, lines: readonly string[]): Part => ({
  label,
  language,
  code: lines.join('\n'),
});

/** The files by framework, the one with the markup first. */
export const frameworkFiles: Readonly<Record<string, (values: FileValues) => readonly Part[]>> = {
  react: (values) => [
    part(`${values.title}.jsx`, 'jsx', [
      `import 'ma-widgets/${values.name}';`,
      '',
      `export const ${values.title} = () => (`,
      values.body(2),
      ');',
    ]),
    install(values),
  ],
  vue: (values) => [
    part(`${values.title}.vue`, 'vue', [
      '<script setup>',
      `import 'ma-widgets/${values.name}';`,
      '</script>',
      '',
      '<template>',
      values.body(2),
      '</template>',
    ]),
    part('Once: vite.config.js', 'js', [
      `import { defineConfig } from 'vite';`,
      `import vue from '@vitejs/plugin-vue';`,
      '',
      'export default defineConfig({',
      '  plugins: [',
      `    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ma-') } } }),`,
      '  ],',
      '});',
    ]),
    install(values),
  ],
  svelte: (values) => [
    part(`${values.title}.svelte`, 'svelte', [
      '<script>',
      `  import 'ma-widgets/${values.name}';`,
      '</script>',
      '',
      values.body(0),
    ]),
    install(values),
  ],
  angular: (values) => [
    part(`${values.name}.component.html`, 'html', [values.body(0)]),
    part(`${values.name}.component.ts`, 'ts', [
      `import { Component } from '@angular/core';`,
      `import 'ma-widgets/${values.name}';`,
      `import { maWidgets } from 'ma-widgets/types/angular';`,
      '',
      '@Component({',
      `  selector: 'app-${values.name}',`,
      '  imports: [maWidgets],',
      `  templateUrl: './${values.name}.component.html',`,
      '})',
      `export class ${values.title}Component {}`,
    ]),
    install(values),
  ],
  astro: (values) => [
    part(`${values.title}.astro`, 'astro', [
      values.body(0),
      '',
      '<script>',
      `  import 'ma-widgets/${values.name}';`,
      '</script>',
    ]),
    install(values),
  ],
};

/** Files that a platform needs once, beside the snippet. */
export const setupFiles: Readonly<Record<string, readonly Part[]>> = {
  hugo: [part('Once: hugo.toml', 'toml', ['[markup.goldmark.renderer]', '  unsafe = true'])],
};
