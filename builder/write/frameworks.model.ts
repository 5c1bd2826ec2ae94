/** The files around the markup, for hosts where it is part of a program. */
import type { Release } from './release.model.js';

/** Something to copy. */
export interface Part {
  readonly label: string;
  readonly language: string;
  readonly code: string;
}

/** Names that the files of a framework need. */
export interface Around {
  /** `duty-checklist` */
  readonly name: string;
  /** `DutyChecklist` */
  readonly title: string;
  readonly release: Release;
  /** The markup, that many spaces deep. */
  readonly body: (indent: number) => string;
}

const install = ({ release }: Around): Part => ({
  label: 'Once: install',
  language: 'sh',
  code: `npm install --save-exact ma-widgets@${release.version}`,
});

const part = (label: string, language: string, lines: readonly string[]): Part => ({
  label,
  language,
  code: lines.join('\n'),
});

/** By host; what is pasted comes first. */
export const files: Readonly<Record<string, (around: Around) => readonly Part[]>> = {
  react: (around) => [
    part(`${around.title}.jsx`, 'jsx', [
      `import 'ma-widgets/${around.name}';`,
      '',
      `export const ${around.title} = () => (`,
      around.body(2),
      ');',
    ]),
    install(around),
  ],
  vue: (around) => [
    part(`${around.title}.vue`, 'vue', [
      '<script setup>',
      `import 'ma-widgets/${around.name}';`,
      '</script>',
      '',
      '<template>',
      around.body(2),
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
    install(around),
  ],
  svelte: (around) => [
    part(`${around.title}.svelte`, 'svelte', [
      '<script>',
      `  import 'ma-widgets/${around.name}';`,
      '</script>',
      '',
      around.body(0),
    ]),
    install(around),
  ],
  angular: (around) => [
    part(`${around.name}.component.html`, 'html', [around.body(0)]),
    part(`${around.name}.component.ts`, 'ts', [
      `import { Component } from '@angular/core';`,
      `import 'ma-widgets/${around.name}';`,
      `import { maWidgets } from 'ma-widgets/types/angular';`,
      '',
      '@Component({',
      `  selector: 'app-${around.name}',`,
      '  imports: [maWidgets],',
      `  templateUrl: './${around.name}.component.html',`,
      '})',
      `export class ${around.title}Component {}`,
    ]),
    install(around),
  ],
  astro: (around) => [
    part(`${around.title}.astro`, 'astro', [
      around.body(0),
      '',
      '<script>',
      `  import 'ma-widgets/${around.name}';`,
      '</script>',
    ]),
    install(around),
  ],
};

/** Files that a platform needs once, beside the snippet. */
export const once: Readonly<Record<string, readonly Part[]>> = {
  hugo: [part('Once: hugo.toml', 'toml', ['[markup.goldmark.renderer]', '  unsafe = true'])],
};
