// Serves a built site as a host would and prints Lighthouse's scores of the front page and the fact sheets, on a phone and on a
// desktop. Ends with 1 where a score is below 100. Chromium is found by CHROME_PATH, or where it usually is.
import { createServer } from 'node:http';
import { readFile, readdir } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';

const site = process.argv[2] ?? '../../site';
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.txt': 'text/plain', '.xml': 'application/xml' };
const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
  const file = join(site, path.endsWith('/') ? path + 'index.html' : path);
  if (!existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-encoding': 'gzip', 'cache-control': 'max-age=31536000' });
  response.end(gzipSync(await readFile(file)));
});
await new Promise(listening => server.listen(0, '127.0.0.1', listening));

const usual = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
const chrome = await launch({ chromePath: process.env.CHROME_PATH ?? usual, chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu'] });
const folders = (await readdir(join(site, 'koolitused'), { withFileTypes: true })).filter(each => each.isDirectory()).map(each => `koolitused/${each.name}/`);
const sheets = folders.filter(folder => !readFileSync(join(site, folder, 'index.html'), 'utf8').includes('http-equiv="refresh"')); // no former addresses
let worst = 100;
for (const page of ['', ...sheets]) {
  for (const config of [undefined, desktopConfig]) {
    const { lhr } = await lighthouse(`http://127.0.0.1:${server.address().port}/${page}`, { port: chrome.port }, config);
    const scores = Object.values(lhr.categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
    console.log(`/${page} ${config ? 'desktop' : 'phone'}: ${scores.join(', ')}`);
    const sample = !!lhr.audits['is-crawlable'] && lhr.audits['is-crawlable'].score === 0;
    for (const category of Object.values(lhr.categories)) {
      if (category.id === 'seo' && sample) continue; // what is invented asks to be left out of search engines
      worst = Math.min(worst, Math.round(category.score * 100));
      for (const { id } of category.auditRefs.filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)) console.log(`  ${category.id}: ${id}`);
    }
  }
}
await chrome.kill();
server.close();
process.exit(worst < 100 ? 1 : 0);
