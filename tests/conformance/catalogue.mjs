// Judges catalogues by the shapes of DCAT-AP in the folder dcat-ap: reads [turtle, …] and writes what the shapes find, a list each of
// [severity, thing, property, message]. What is no Turtle is found too, as an error of syntax.
import { readFileSync, readdirSync } from 'node:fs';
import rdf from '@rdfjs/dataset';
import { Parser } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const folder = new URL('dcat-ap/', import.meta.url);
const parse = (text) => rdf.dataset(new Parser({ format: 'text/turtle' }).parse(text));
const validators = readdirSync(folder)
  .filter((file) => file.endsWith('.ttl'))
  .map((file) => new SHACLValidator(parse(readFileSync(new URL(file, folder), 'utf8'))));

const found = [];
for (const text of JSON.parse(readFileSync(0, 'utf8'))) found.push(await judge(text));
process.stdout.write(JSON.stringify(found));

async function judge(text) {
  let catalogue;
  try {
    catalogue = parse(text);
  } catch (error) {
    return [['Syntax', '', '', error.message]];
  }
  const reports = await Promise.all(validators.map((validator) => validator.validate(catalogue)));
  return reports.flatMap((report) => report.results.map(describe));
}

function describe(result) {
  const message = result.message.map((each) => each.value).join(' ');
  return [result.severity?.value.split('#')[1] ?? '', result.focusNode?.value ?? '', result.path?.value ?? '', message];
}
