/** What emcc writes and cannot describe itself: the factory of the core, as WebAssembly or as the twin. */
interface Core {
  plan(requestJson: string): string;
  compare(requestsJson: string): string;
  readWeight(requestJson: string): string;
  readNumber(requestJson: string): string;
  label(editionId: string): string;
}

/** The twin needs no bytes; the WebAssembly glue is never to fetch them. */
export default function create(options?: { wasm: Uint8Array; wasmBinary: Uint8Array }): Promise<Core>;
