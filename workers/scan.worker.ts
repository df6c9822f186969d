import { exposeScans } from './scanCalls.ts';
import { createWorkerApi } from './workerApi.ts';

async function readText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}

const api = createWorkerApi(readText);
// Workers lie in a folder beside `data/`: reading begins before the page has said so.
void api.open(new URL('..', self.location.href).href);
exposeScans(api, self);
