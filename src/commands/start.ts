import './build.ts';
import { serveFolder } from '../hosting/serve-folder.ts';
import { site } from '../site.ts';

const { port } = await serveFolder('dist', site.basePath, 4321);
console.log(`Read it at http://127.0.0.1:${port}${site.basePath}`);
