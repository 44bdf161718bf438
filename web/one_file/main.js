/** The one file: the page with everything it may ever need inside. */
import './own_page.js';
import './languages.js';
import '../page/main.js';
import * as rest from '../page/rest.js';
import { restComesBy } from '../page/rooms.js';

restComesBy(() => rest);
