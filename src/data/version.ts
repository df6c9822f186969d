/** Version of the program, as in its package. */
export { version } from '../../package.json';
