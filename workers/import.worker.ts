import { offer } from './calls.ts';
import { createImportApi } from './importApi.ts';

offer(createImportApi(), self);
