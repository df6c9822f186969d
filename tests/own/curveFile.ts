/** A curve as KaonScope saves it. */
export const curveFile = {
  kind: 'curve',
  id: 'x',
  name: 'x',
  quantity: 'coupling',
  model: 'bc4',
  convention: 'sin2theta',
  lifetimeS: null,
  confidenceLevel: 0.9,
  shape: 'lower-edge',
  curveType: 'excluded',
  reference: '',
  note: '',
  stretches: [{ massMeV: [50, 250], coupling: [3e-2, 3e-2] }],
};
