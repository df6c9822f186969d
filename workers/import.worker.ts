import { expose } from 'comlink';
import { createImportApi } from './importApi.ts';

expose(createImportApi(), self);
