/** The languages beside English, for a page that has to bring everything with it. */
import ar from './ar.ftl';
import es from './es.ftl';
import { addWords } from './languages.js';

addWords('es', es);
addWords('ar', ar);
