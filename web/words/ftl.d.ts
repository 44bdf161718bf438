/** Fluent files are bundled as text. */
declare module '*.ftl' {
  const source: string;
  export default source;
}

/** The same, deflated and in base64. */
declare module '*.ftl?packed' {
  const packed: string;
  export default packed;
}
