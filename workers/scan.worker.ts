import { readText } from './readText.ts';
import { exposeScans } from './scanCalls.ts';
import { createWorkerApi } from './workerApi.ts';

const api = createWorkerApi(readText);
// Workers lie in a folder beside `data/`: reading begins before the page has said so.
void api.open(new URL(/* @vite-ignore */ '..', import.meta.url).href);
const [port] = globalThis.scanPorts ?? [];
if (port !== undefined) globalThis.scanPorts?.delete(port);
exposeScans(api, port ?? self);
