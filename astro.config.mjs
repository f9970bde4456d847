import { defineConfig } from 'astro/config';
import { site } from './src/site.ts';

export default defineConfig({
  ...(site.url ? { site: site.url } : {}),
  base: site.basePath,
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets' },
  devToolbar: { enabled: false },
});
