// What a worker needs of searches beyond those that count, which the first picture is made of.
export { recastFiles } from '../data/recastList.ts';
export { loadSearch } from './loadSearch.ts';
