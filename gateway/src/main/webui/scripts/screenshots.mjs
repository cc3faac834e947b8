// Pictures of the screens in the demo build, with an axe run on each: npm run build && npm run screenshots [name].
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { STRUCTURE_SCREENS } from './screens-structure.mjs';
import { SCREENS } from './screens.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const target = process.env.KIM_SCREENSHOTS ?? `${tmpdir()}/kim-screenshots`;
const wanted = process.argv[2];
const sizes = [
  { name: 'desk', width: 1280, height: 800 },
  { name: 'phone', width: 390, height: 844 },
];

mkdirSync(target, { recursive: true });
const server = await preview({ mode: 'demo', preview: { port: 0 }, logLevel: 'warn' });
const base = server.resolvedUrls.local[0].replace(/\/$/, '');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--lang=de-DE',
    '--disable-background-networking',
    '--disable-component-update',
  ],
});
let problems = 0;

for (const screen of [...SCREENS, ...STRUCTURE_SCREENS].filter(
  ({ name }) => !wanted || new RegExp(wanted).test(name),
)) {
  for (const { name, width, height } of sizes) {
    for (const colorScheme of screen.dark && name === 'desk' ? ['light', 'dark'] : ['light']) {
      await picture(
        screen,
        `${screen.name}-${name}${colorScheme === 'dark' ? '-dark' : ''}`,
        { width, height },
        colorScheme,
      );
    }
  }
}
await browser.close();
await server.close();
console.log(`${problems} problems; pictures in ${target}`);
process.exitCode = problems > 0 ? 1 : 0;

async function picture(screen, file, viewport, colorScheme) {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    bypassCSP: false,
  });
  await context.addCookies([{ name: 'kim-demo-role', value: screen.role, url: base }]);
  const page = await context.newPage();
  const say = (text) => {
    problems += 1;
    console.error(`${file}: ${text}`);
  };
  page.on('console', (message) => message.type() === 'error' && say(message.text()));
  page.on('pageerror', (error) => say(String(error)));
  await page.goto(base + screen.path, { waitUntil: 'networkidle' });
  for (const step of screen.steps ?? []) {
    const [act, role, name, text] = step;
    const element = role === 'css' ? page.locator(name).first() : page.getByRole(role, { name }).first();
    if (act === 'click') await element.click();
    if (act === 'fill') await element.fill(text);
    if (act === 'choose') await element.selectOption({ index: text });
    await page.waitForLoadState('networkidle');
  }
  await page.waitForTimeout(250);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 1) say(`scrolls sideways by ${wide} px`);
  if (screen.firstScreen) await checkFirstScreen(page, screen.firstScreen, say);
  await page.screenshot({ path: `${target}/${file}.png`, fullPage: screen.fullPage ?? true });
  await checkAxe(page, say);
  await context.close();
}

/** What somebody needs at once must not lie below the fold or under the navigation of a phone. */
async function checkFirstScreen(page, selector, say) {
  const { bottom, end } = await page.evaluate((wanted) => {
    const nav = document.querySelector('.kim-nav');
    const fixed = nav && window.getComputedStyle(nav).position === 'fixed';
    return {
      bottom: document.querySelector(wanted)?.getBoundingClientRect().bottom ?? Infinity,
      end: fixed ? nav.getBoundingClientRect().top : window.innerHeight,
    };
  }, selector);
  if (bottom > end) say(`${selector} ends ${Math.round(bottom - end)} px below the first screen`);
}

/** axe is evaluated through the debugger, which the page's own policy does not govern. */
async function checkAxe(page, say) {
  const { readFileSync } = await import('node:fs');
  await page.evaluate(readFileSync(axe, 'utf8'));
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  for (const { id, nodes } of violations)
    say(`axe ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
