// Judges the tables of folders by their datapackage.json: reads a list of folders and writes what is wrong with each, a list a folder.
'use strict';

const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Package } = require('datapackage');

const folders = JSON.parse(readFileSync(0, 'utf8'));
Promise.all(folders.map(judge)).then((problems) => process.stdout.write(JSON.stringify(problems)));

async function judge(folder) {
  const described = await Package.load(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')), { basePath: folder });
  const problems = described.errors.map((error) => error.message);
  for (const resource of described.resources) {
    const { name, path, bytes, hash } = resource.descriptor;
    problems.push(...resource.errors.map((error) => `${name}: ${error.message}`));
    const file = readFileSync(join(folder, path));
    if (bytes !== file.length) problems.push(`${name}: ${file.length} bytes`);
    if (hash !== 'sha256:' + createHash('sha256').update(file).digest('hex')) problems.push(`${name}: another hash`);
    try {
      // Checks types, constraints, keys and what rows refer to.
      await resource.read({ relations: true });
    } catch (error) {
      problems.push(`${name}: ${[error, ...(error.errors ?? [])].map((each) => each.message).join('; ')}`);
    }
  }
  return problems;
}
