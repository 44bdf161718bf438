/** The languages beside English, for a page that has to bring everything with it. */
import { addWords } from '../words/index.js';
import ar from '../words/ar.ftl';
import es from '../words/es.ftl';

addWords('es', es);
addWords('ar', ar);
