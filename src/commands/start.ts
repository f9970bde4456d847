import './build.ts';
import { preview } from 'astro';

const server = await preview({ server: { host: '127.0.0.1' }, logLevel: 'warn' });
console.log(`Read it at http://127.0.0.1:${server.port}/`);
