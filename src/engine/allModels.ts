import { models } from '../physics/models/index.ts';
import { knowModels } from './knownModels.ts';

// Importing this module is what lets requests name every model.
knowModels(models);
