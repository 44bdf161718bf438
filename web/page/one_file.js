/** The one file: the page with all its languages inside. */
import '../words/others.js';
import './main.js';
