// Checks a copy of a site against the manifest in it: `npm run verify -- DIST`.
import { compareWithManifest } from '../build/manifest.ts';

const folder = process.argv[2] ?? 'dist';
try {
  const differences = await compareWithManifest(folder);
  const lines = Object.entries(differences).flatMap(([kind, paths]: [string, string[]]) =>
    paths.map((path) => `${kind}: ${path}`),
  );
  for (const line of lines) console.error(line);
  if (lines.length > 0) process.exitCode = 1;
  console.log(lines.length > 0 ? `${folder} differs from its manifest` : `${folder} is as its manifest says`);
} catch (cause) {
  const reason = cause instanceof Error ? cause.message : String(cause);
  console.error(`Unexpected site without a readable manifest, expected one in ${folder}: ${reason}`);
  process.exitCode = 2;
}
