/** English, which every shape of the page has inside. */
import en from './en.ftl';
import { addWords } from './languages.js';

addWords('en', en);
