import { once } from 'node:events';
import { Agent, get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** Asks a server for one address after another, so many times in all and so many at once; counts what did not answer 200. */
export async function askOften(addresses: string[], times: number, atOnce: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  let next = 0;
  let failures = 0;
  const work = async () => {
    while (next < times) {
      const address = addresses[next % addresses.length] ?? '';
      next += 1;
      const status = await ask(address, agent).catch(() => 0);
      if (status !== 200) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  agent.destroy();
  return failures;
}

function ask(address: string, agent: Agent): Promise<number | undefined> {
  return new Promise((done, fail) => {
    get(address, { agent }, (response) => {
      response.on('end', () => done(response.statusCode)).on('error', fail);
      response.resume();
    }).on('error', fail);
  });
}

/** Asks for one address, and returns the bytes as they were sent, which `fetch` would decode. */
export async function askRaw(
  address: string,
  encoding: string,
): Promise<{ headers: IncomingHttpHeaders; bytes: Buffer }> {
  const [response] = (await once(get(address, { headers: { 'accept-encoding': encoding } }), 'response')) as [
    IncomingMessage,
  ];
  return { headers: response.headers, bytes: await buffer(response) };
}
