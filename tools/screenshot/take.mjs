// Takes docs/images/*.png from a running product, so that no picture shows what the product does not do.
//   cd tools/screenshot && npm ci && node take.mjs http://localhost:8080 TOKEN
// Needs Debian's chromium (or CHROMIUM=/path/to/it). Grafana is not taken: it does not come with Debian's packages.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const [address, token] = process.argv.slice(2);
if (!address || !token) {
  console.error('usage: node take.mjs ADDRESS TOKEN');
  process.exit(2);
}
const images = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'images');
mkdirSync(images, { recursive: true });

const QUERY = `{
  nation(on: "2024-10-10") {
    fullName
    childrenRollUp(window: { campaign: "ngay-chuyen-doi-so-2024" }) {
      whole { teams members visits households peopleGuided }
      children { unit { code fullName } figures { teams visits households } }
      projectedUpTo
    }
  }
}`;

const profile = mkdtempSync(join(tmpdir(), 'socai-chromium-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  viewport: { width: 1440, height: 900 },
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
try {
  const page = browser.pages()[0] ?? await browser.newPage();
  await page.goto(`${address}/graphiql?query=${encodeURIComponent(QUERY)}`);
  // TODO replaced below
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
