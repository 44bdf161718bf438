/** Written into the service worker by the build. No revision where the name itself changes with the content. */
declare const KEPT_FILES: { url: string; revision: string | null }[];
