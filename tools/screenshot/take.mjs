// Takes docs/images/graphiql.png from a running demonstration, so that no picture shows what the product does not do.
//   cd tools/screenshot && npm ci && node take.mjs http://localhost:8080 TOKEN
// Needs Debian's chromium, or CHROMIUM=/path/to/it. Grafana is not taken: it does not come with Debian's packages.
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

const QUERY = `# Ra quân 1-10/10/2024, trên 34 tỉnh
query RaQuan2024 {
  nation(validAt: "2025-07-01") {
    childrenRollUp(
      window: {campaign: "ra-quan-2024"}
    ) {
      whole {
        teams
        members
        visits
        households
        peopleGuided
      }
      children {
        unit { code fullName }
        figures { teams visits households }
      }
      projectedUpTo
    }
  }
}
`;

const profile = mkdtempSync(join(tmpdir(), 'socai-chromium-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  viewport: { width: 1360, height: 860 },
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
try {
  const page = browser.pages()[0] ?? (await browser.newPage());
  page.setDefaultTimeout(120_000);
  await page.goto(`${address}/graphiql#token=${token}`);
  await page.waitForSelector('.graphiql-query-editor .CodeMirror');
  await page.evaluate((query) => {
    document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.setValue(query);
  }, QUERY);
  await page.click('.graphiql-execute-button');
  await page.waitForFunction(() => document.querySelector('.result-window')?.textContent.includes('childrenRollUp'));
  await page.screenshot({ path: join(images, 'graphiql.png') });
  console.log('docs/images/graphiql.png');
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
