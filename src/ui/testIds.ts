/** Names by which tests and scripts find controls, panels and fields: `[data-testid="…"]`. Regions and coverage bars are named by the plot: `region-…`, `coverage-…`, `pin-A`. */
export const testIds = {
  header: 'header',
  undo: 'undo',
  redo: 'redo',
  copyLink: 'copy-link',
  save: 'save',
  saveFigure: 'save-figure',
  saveData: 'save-data',
  theme: 'theme',
  language: 'language',
  keyMapButton: 'key-map-button',
  keyMap: 'key-map',
  sentence: 'sentence',
  supposition: 'supposition',
  messages: 'messages',
  mainPlot: 'main-plot',
  linkedPlot: 'linked-plot',
  secondPlot: 'second-plot',
  mainTable: 'main-table',
  linkedTable: 'linked-table',
  secondTable: 'second-table',
  tableButton: 'table-button',
  massAxis: 'mass-axis',
  couplingAxis: 'coupling-axis',
  readout: 'readout',
  verdict: 'verdict',
  layers: 'layers',
  sources: 'sources',
  spoken: 'spoken',
  sheet: 'sheet',
  tabBar: 'tab-bar',
} as const;

/** Test name of a control of the sentence: `control-model`, `control-cl`, …. */
export const controlId = (control: string) => `control-${control}`;
/** Test name of an option in a list: `option-bc4`, …. */
export const optionId = (option: string) => `option-${option}`;
/** Test name of a number in the readout: `field-mass`, `field-lifetime`, `field-coupling-sin2theta`, …. */
export const fieldId = (field: string) => `field-${field}`;
/** Test name of a search's number in the readout: `field-na62-pinunu-2016-2022-mu`, …. */
export const searchFieldId = (search: string, field: string) => `field-${search}-${field}`;
/** Test name of a row in the layer list. */
export const layerId = (search: string) => `layer-${search}`;
