/** The parser's linear memory, little-endian as all WebAssembly; the views are made anew when it has grown. */
export class ParserMemory {
  private bytes = new Uint8Array();
  private shorts = new Uint16Array();
  private words = new Uint32Array();

  constructor(private readonly memory: WebAssembly.Memory) {}

  /** To be called before reading what a parse has made. */
  refresh(): void {
    const { buffer } = this.memory;
    if (this.bytes.buffer === buffer) return;
    this.bytes = new Uint8Array(buffer);
    this.shorts = new Uint16Array(buffer);
    this.words = new Uint32Array(buffer);
  }

  byte(address: number): number {
    return this.bytes[address] ?? 0;
  }

  short(address: number): number {
    return this.shorts[address >> 1] ?? 0;
  }

  word(address: number): number {
    return this.words[address >> 2] ?? 0;
  }
}
