import { broughtModel } from '../../import/model/ownFamily.ts';
import { browserStorage } from '../../state/ownStorage.ts';

/** Makes the models known that were kept between visits, which links name by their digest; where nothing is kept, none. */
export async function knowKeptModels(): Promise<void> {
  try {
    const { brought } = await browserStorage().load();
    brought.models.forEach(broughtModel);
  } catch {
    // The link then says that its model is not there.
  }
}
