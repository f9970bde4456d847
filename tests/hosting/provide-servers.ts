// Run before the tests: a machine that lacks nginx or Caddy gets them, or the run ends here with what to do.
import { spawnSync } from 'node:child_process';
import { findServers } from './find-servers.ts';

const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
const packages = ['nginx-light', 'libnginx-mod-http-brotli-static', 'caddy'];
const attempts = [
  [...asRoot, 'apt-get', 'update', '-qq'],
  [...asRoot, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
];
const isComplete = () => Object.keys(findServers()).length === 3;

for (const [command = '', ...args] of attempts) {
  if (isComplete()) break;
  console.log(`A server is missing; trying: ${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

if (!isComplete()) {
  console.error(
    `The tests need nginx, its module for brotli and Caddy, and could not install them (found: ${Object.values(findServers()).join(', ') || 'none'}). ` +
      `Install them (on Debian: apt-get install ${packages.join(' ')}) and run npm test again.`,
  );
  process.exit(1);
}
console.log(`Testing on ${Object.values(findServers()).join(', ')}`);
