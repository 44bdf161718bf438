/** The hosted page's first script. */
import './words_files.js';
import './rest_file.js';
import '../page/main.js';
