/** The one part of WebAssembly that is used here; the types of Node 20 do not have it. */
declare namespace WebAssembly {
  class Memory {
    constructor(pages: { readonly initial: number; readonly maximum: number });
    /** Replaced when the memory grows. */
    readonly buffer: ArrayBuffer;
  }
}
