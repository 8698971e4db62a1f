// Judges the tables in the folder that is named by their datapackage.json: writes a list of what is wrong with them.
'use strict';

const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Package } = require('datapackage');

judge(process.argv[2]).then((problems) => process.stdout.write(JSON.stringify(problems)));

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
