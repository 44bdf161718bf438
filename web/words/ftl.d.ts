/** Fluent files are bundled as text, or in the one file as what unpacks it. */
declare module '*.ftl' {
  const source: string | (() => string);
  export default source;
}
