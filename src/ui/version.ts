/** Version of the page, as in its package. */
export { version } from '../../package.json';
