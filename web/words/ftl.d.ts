/** Fluent files are bundled as text. */
declare module '*.ftl' {
  const source: string;
  export default source;
}
