// Checks JSON-LD against the types of schema-dts: takes [text, …] and writes what is wrong with each, a list of messages.
'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const ts = require('typescript');

const texts = JSON.parse(readFileSync(0, 'utf8'));
const name = join(__dirname, 'pages.ts');
// A statement each, so that a message names its text by the line.
const lines = texts.map((text, at) => `export const page${at}: Graph = ${JSON.stringify(JSON.parse(text))};`);
const source = ["import type { Graph } from 'schema-dts';", ...lines].join('\n');

const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};
const host = ts.createCompilerHost(options);
const { fileExists, getSourceFile } = host;
host.fileExists = (file) => file === name || fileExists(file);
host.getSourceFile = (file, ...rest) =>
  file === name ? ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true) : getSourceFile.call(host, file, ...rest);

const program = ts.createProgram([name], options, host);
const messages = texts.map(() => []);
for (const found of ts.getPreEmitDiagnostics(program)) {
  const message = ts.flattenDiagnosticMessageText(found.messageText, '\n');
  if (found.file?.fileName !== name) throw new Error(message);
  const line = found.file.getLineAndCharacterOfPosition(found.start).line;
  if (line === 0) throw new Error(message);
  messages[line - 1].push(message);
}
process.stdout.write(JSON.stringify(messages));
