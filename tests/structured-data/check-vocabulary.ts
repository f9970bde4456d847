import { join } from 'node:path';
import ts from 'typescript';

/**
 * Checks blocks of JSON-LD against schema.org's own vocabulary, as schema-dts generates it from there: every type, every
 * property of it and every kind of value. Returns the compiler's complaints.
 */
export function checkVocabulary(blocks: readonly string[]): string[] {
  const file = join(process.cwd(), 'tests', 'structured-data', 'blocks.ts');
  const lines = blocks.map((block, index) => `export const block${index}: Graph = ${block};`);
  const source = `import type { Graph } from 'schema-dts';\n${lines.join('\n')}\n`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext)
      : getSourceFile.call(host, name, ...rest);
  const program = ts.createProgram([file], options, host);
  const ours = program.getSourceFile(file);
  return program
    .getSemanticDiagnostics(ours)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 600));
}
