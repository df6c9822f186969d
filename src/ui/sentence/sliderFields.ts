// The fields of sliders that come together.
export { ExposureField } from './ExposureField.tsx';
export { InvisibleField } from './InvisibleField.tsx';
