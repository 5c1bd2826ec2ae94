import { resolve } from 'node:path';
import ts from 'typescript';

/** Creates a TypeScript program of source files, for scripts that need the type checker. */
export const programOf = (files) =>
  ts.createProgram(
    files.map((file) => resolve(file)),
    {
      skipLibCheck: true,
      strict: true,
      noEmit: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
    },
  );
