import { expose } from 'comlink';
import { createWorkerApi } from './workerApi.ts';

async function readText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.text();
}

expose(createWorkerApi(readText), self);
