/** The build hands a .wasm file over as its bytes. */
declare const bytes: Uint8Array<ArrayBuffer>;
export default bytes;
