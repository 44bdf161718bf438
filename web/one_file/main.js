/** The one file: the page with everything it may ever need inside. */
import './own_page.js';
import './languages.js';
import './packed_rest.js';
import '../page/main.js';
