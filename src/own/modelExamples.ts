/** Models to begin with, by the names of their files below `data/examples/models`, each with what it is called there. */
export const modelExamples = [
  { file: 'bc4.txt', name: 'Dark scalar' },
  { file: 'scalar-above-two-pions.txt', name: 'Dark scalar with ππ' },
  { file: 'leptophilic-scalar.txt', name: 'Leptophilic scalar' },
  { file: 'familon.txt', name: 'Familon' },
] as const;
