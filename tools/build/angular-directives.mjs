// Writes dist/types/angular.js: a directive for each element, so that Angular's compiler knows its properties. It is
// compiled in partial mode, like all Angular libraries; the app's compiler links it.
import { rmSync, writeFileSync } from 'node:fs';
import { must } from '../lib/run.mjs';

const SOURCE = 'dist/types/angular.ts';
const CONFIG = 'build/angular.tsconfig.json';

/** Returns the code of an input. A boolean input also accepts `'true'`, `'false'`, and an attribute without a value. */
const input = (element, { name, type, description }) => {
  const isFlag = type.text.startsWith('boolean');
  const given = `${element}['${name}']`;
  return `  /** ${description} */
  @Input() set ${name}(value: ${given}${isFlag ? " | ''" : ''}) {
    this.#element.${name} = ${isFlag ? 'booleanAttribute(value)' : 'value'};
  }`;
};

/**
 * Returns the code of a directive. Its setters are inputs, so that `[steps]` has a type and `[stesp]` is an error. Events
 * need no outputs: the compiler finds the tag in HTMLElementTagNameMap and takes the types of events from our
 * `addEventListener`. With an output of the same name, a listener would run twice.
 */
const directive = ({ name, tagName, members }) => `
@Directive({ selector: '${tagName}' })
export class ${name.replace(/Element$/, 'Directive')} {
  readonly #element = inject<ElementRef<${name}>>(ElementRef).nativeElement;
${members.map((member) => input(name, member)).join('\n')}
}
`;

const source = (
  elements,
) => `import { Directive, ElementRef, Input, booleanAttribute, inject } from '@angular/core';
import type {} from '../index.js';
${elements.map(({ name, path }) => `import type { ${name} } from '${path.replace(/^dist\//, '../')}';`).join('\n')}
${elements.map(directive).join('')}
/** Directives for the \`imports\` of a component. */
export const maWidgets = [${elements.map(({ name }) => name.replace(/Element$/, 'Directive')).join(', ')}] as const;
`;

const OPTIONS = {
  compilerOptions: {
    target: 'es2022',
    module: 'es2022',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    skipLibCheck: true,
    declaration: true,
    rootDir: '../dist/types',
  },
  angularCompilerOptions: { compilationMode: 'partial' },
  files: [`../${SOURCE}`],
};

export async function writeAngularDirectives(elements) {
  writeFileSync(SOURCE, source(elements));
  writeFileSync(CONFIG, JSON.stringify(OPTIONS));
  await must('ngc', '-p', CONFIG);
  rmSync(SOURCE);
}
