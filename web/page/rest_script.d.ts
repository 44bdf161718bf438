/** Written in by the build: the second script, by its path or packed. */
declare const REST_SCRIPT: string;
