import { Injectable, Optional } from '@nestjs/common';
import { tagOf } from '../../common/http/tagged.js';

/** Bytes that were built once, and by which a program knows that they are still the same. */
export interface KeptFile {
  readonly bytes: Buffer;
  /** Strong, as RFC 9110 has it: another byte, another tag. */
  readonly etag: string;
}

/**
 * Files of frozen years as they were built. A frozen year never changes, so neither do they; whoever asks for one asks
 * for all that it depends on by its key. Kept in memory only, and nothing but what was made of published numbers.
 */
@Injectable()
export class KeptFiles {
  private readonly kept = new Map<string, KeptFile>();
  private readonly building = new Map<string, Promise<KeptFile>>();
  private bytes = 0;

  /** @param mostBytes all files together; what nobody has asked for longest goes first */
  constructor(@Optional() private readonly mostBytes = 64 * 1024 * 1024) {}

  /** @param build is called once, however many ask at the same time */
  async of(key: string, build: () => Promise<Buffer>): Promise<KeptFile> {
    const known = this.kept.get(key);
    if (known) {
      // Asked for last, so it goes last.
      this.kept.delete(key);
      this.kept.set(key, known);
      return known;
    }
    const begun = this.building.get(key);
    if (begun) return begun;
    const built = this.once(build);
    this.building.set(key, built);
    try {
      const file = await built;
      this.keep(key, file);
      return file;
    } finally {
      this.building.delete(key);
    }
  }

  /** A file that is not kept. */
  async once(build: () => Promise<Buffer>): Promise<KeptFile> {
    const bytes = await build();
    return { bytes, etag: tagOf(bytes) };
  }

  private keep(key: string, file: KeptFile): void {
    this.kept.set(key, file);
    this.bytes += file.bytes.length;
    for (const [oldest, { bytes }] of this.kept) {
      if (this.bytes <= this.mostBytes) return;
      this.kept.delete(oldest);
      this.bytes -= bytes.length;
    }
  }
}
