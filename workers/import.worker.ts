import { expose } from 'comlink';
import { createImportApi, type ImportApi } from './importApi.ts';
import { letGo } from './letGo.ts';

const api = createImportApi();
const read: ImportApi['read'] = async (files, onStep) => {
  try {
    return await api.read(files, onStep);
  } finally {
    letGo(onStep);
  }
};
expose({ ...api, read }, self);
