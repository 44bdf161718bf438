/** What emcc writes and cannot describe itself: the factory of the core, as WebAssembly or as the twin. */
interface Core {
  plan(requestJson: string): string;
  compare(requestsJson: string): string;
  readWeight(requestJson: string): string;
  readNumber(requestJson: string): string;
  addDays(requestJson: string): string;
  regimens(requestJson: string): string;
  label(editionId: string): string;
}

/** The twin needs no options; the WebAssembly glue is never to fetch its bytes. */
export default function create(options?: {
  instantiateWasm(imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => unknown): object;
}): Promise<Core>;
