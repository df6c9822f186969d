import { expose } from 'comlink';
import { createImportApi, type ImportApi } from './importApi.ts';
import { letGo } from './letGo.ts';

const api = createImportApi();
const read: ImportApi['read'] = async (files, onStep, dialect) => {
  try {
    return await api.read(files, onStep, dialect);
  } finally {
    letGo(onStep);
  }
};
expose({ ...api, read }, self);
