// Makes a copy of the built site that works from a disk, as a folder and as a zip: `npm run portable`.
import { resolve } from 'node:path';
import { compareWithManifest } from '../build/manifest.ts';
import { writePortableSite } from '../portable/write-portable-site.ts';
import { writeZip } from '../portable/write-zip.ts';
import { readOptions } from './read-options.ts';

const values = readOptions(
  { from: { type: 'string', default: 'dist' }, out: { type: 'string', default: 'portable' } },
  `npm run portable -- [--out FOLDER]
  --from FOLDER   the built site; dist when absent
  --out FOLDER    where the copy is put, with a zip beside it; portable when absent`,
);
const differences = Object.values(await compareWithManifest(values.from)).flat();
if (differences.length > 0) {
  console.error(`Unexpected changes in ${values.from}, expected the site as it was built, run npm run build`);
  process.exit(1);
}
const folder = resolve(values.out);
await writePortableSite(values.from, folder);
await writeZip(folder, `${folder}.zip`);
console.log(`Open ${values.out}/index.html, or hand on ${values.out}.zip`);
