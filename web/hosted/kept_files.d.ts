/** Written in by the build: paths beside the page, whose names change with their content. */
declare const KEPT_FILES: string[];
declare const PAGE_FILE: string;
/** In the page and in the worker. */
declare const TWIN_FILE: string;
/** Changes with the page. */
declare const PAGE_REVISION: string;
/** Paths of the files of words beside English, by language; in the page and in the worker. */
declare const WORDS_FILES: Record<string, string>;

/** Of the page as one file, beside this one. */
declare const ONE_FILE: string;
/** The style of what the second script draws. */
declare const REST_STYLE: string;
