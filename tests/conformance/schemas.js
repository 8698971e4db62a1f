// Judges YAML by the JSON Schemas in the folder that is named: reads [[kind, text], …] and writes what is accepted, a boolean each.
// As an editor's tool does, it makes JSON of the YAML first.
'use strict';

const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const Ajv = require('ajv/dist/2020');
const { parseDocument } = require('yaml');

const folder = process.argv[2];
const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
const validators = {};
for (const file of readdirSync(folder)) {
  const schema = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  validators[file.replace('.json', '')] = ajv.compile(schema);
  judgeExamples(schema);
}

const texts = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(texts.map(([kind, text]) => accepts(validators[kind], text))));

function accepts(validate, text) {
  const document = parseDocument(text);
  // A file without content is one without keys.
  return document.errors.length === 0 && validate(document.toJS() ?? {});
}

function judgeExamples(schema) {
  for (const example of schema.examples ?? []) {
    if (!ajv.validate(schema, example)) throw new Error(`${schema.title}: ${JSON.stringify(example)}: ${ajv.errorsText()}`);
  }
  for (const inner of Object.values(schema)) {
    if (inner !== null && typeof inner === 'object') judgeExamples(inner);
  }
}
