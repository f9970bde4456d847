// Run before the tests: a machine that has no browser gets one, or the run ends here with what to do.
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
const packages = ['chromium', 'fonts-noto-core'];
const attempts = [
  [...asRoot, 'apt-get', 'update', '-qq'],
  [...asRoot, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
  [process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium-headless-shell'],
];

for (const [command = '', ...args] of attempts) {
  if (findBrowser()) break;
  console.log(`No browser found; trying: ${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

const browser = findBrowser();
if (!browser) {
  console.error(
    'The tests need a browser and could not install one. Install Chromium or Chrome (on Debian: apt-get install chromium), ' +
      'or set CHROME_PATH to one, and run npm test again.',
  );
  process.exit(1);
}
console.log(`Testing in ${browser}`);
