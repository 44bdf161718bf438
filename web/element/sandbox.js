/** What the page in a frame may use; `allow-scripts` alone is enough for all but calls by a tap, files and new tabs. */
export const SANDBOX = 'allow-scripts allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox';
