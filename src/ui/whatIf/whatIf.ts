/** Everything about supposed events on the page, loaded when somebody supposes some or opens their form. */
export { linkWhatIf } from './linkWhatIf.ts';
export { WhatIfDot } from './WhatIfDot.tsx';
export { WhatIfForm } from './WhatIfForm.tsx';
