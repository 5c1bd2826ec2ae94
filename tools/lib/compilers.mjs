// Runs the compilers of the frameworks on a project and collects their errors: `uses.tsx:20 TS2322`.
import { basename, dirname } from 'node:path';
import ts from 'typescript';
import { run } from './run.mjs';

/** Parsed source files, shared by all projects: parsing `lib.dom.d.ts` takes long. */
const files = new Map();
function programOf(roots, options) {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, version, ...rest) => {
    const key = `${path} ${version.impliedNodeFormat ?? ''} ${options.jsx ?? ''}`;
    if (!files.has(key)) files.set(key, getSourceFile.call(host, path, version, ...rest));
    return files.get(key);
  };
  return ts.createProgram(roots, options, host);
}
export function optionsOf(config) {
  const { config: given } = ts.readConfigFile(config, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(given, ts.sys, dirname(config), {}, config);
  return { options, fileNames };
}
/** Returns the errors in those files of a program that are in `folder`. */
export function errorsOf({ fileNames, options }, folder) {
  const program = programOf(fileNames, options);
  const read = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder));
  const errors = [...program.getGlobalDiagnostics(), ...read.flatMap((file) => diagnosticsOf(program, file))];
  return {
    program,
    found: errors.map(({ file, start, code }) => {
      const { line } = file.getLineAndCharacterOfPosition(start);
      return `${basename(file.fileName)}:${line + 1} TS${code}`;
    }),
    output: errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n'),
  };
}
const diagnosticsOf = (program, file) => [
  ...program.getSyntacticDiagnostics(file),
  ...program.getSemanticDiagnostics(file),
];

/** Parses the output of a compiler: `Right.vue(7,20): error TS2322` or `a.ts:9:22 - error TS2322`. */
const reported = (output) =>
  [...output.matchAll(/^(\S+?)[(:](\d+)[,:]\d+\)?(?::| -) error ((?:TS|NG)\d+)/gm)].map(
    ([, file, line, code]) => `${basename(file)}:${line} ${code}`,
  );

/** For each framework, a function that resolves to the errors of its compiler in a project, and to its output. */
export const COMPILERS = {
  vue: async (project) => {
    const { output } = await run('vue-tsc', ['--noEmit', '--pretty', 'false', '-p', project]);
    return { found: reported(output), output };
  },
  svelte: async (project) => {
    const options = [
      '--workspace',
      project,
      '--tsconfig',
      './tsconfig.json',
      '--output',
      'machine-verbose',
      '--threshold',
      'error',
    ];
    const { output } = await run('svelte-check', options);
    const problems = [...output.matchAll(/^\d+ (\{.*\})$/gm)].map(([, problem]) => JSON.parse(problem));
    const found = problems.map(({ filename, start, code }) => `${filename}:${start.line + 1} TS${code}`);
    return { found, output };
  },
  angular: async (project) => {
    const { output } = await run('ngc', ['--noEmit', '-p', project]);
    return { found: reported(output), output };
  },
};
