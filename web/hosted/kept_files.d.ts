/** Written into the service worker by the build. No revision where the name itself changes with the content. */
interface KeptFile {
  url: string;
  revision: string | null;
}
declare const KEPT_FILES: KeptFile[];
declare const TWIN_FILE: KeptFile;
/** Paths of the files of words beside English, by language; in the page and in the worker. */
declare const WORDS_FILES: Record<string, string>;
