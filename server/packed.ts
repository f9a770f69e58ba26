/**
 * Plain data as bytes in memory that threads share. Lists of numbers stand in it as they are, so that all threads open the
 * same ones and none copies them; of texts only the different ones are written, as one.
 */
import { deserialize, serialize } from "node:v8";

const KINDS = { Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array, Float32Array, Float64Array };
type Kind = keyof typeof KINDS;
type Numbers = InstanceType<(typeof KINDS)[Kind]>;

/** Where numbers stand in the bytes. */
interface PackedNumbers {
  kind: Kind;
  at: number;
  size: number;
}

interface PackedTexts {
  texts: string;
  /** Number of each text among the different ones; null where most differ. */
  numbers: PackedNumbers | null;
}

/** So many of the first texts tell whether they repeat. */
const SAMPLE = 2_000;
/** Stands in no slug, reference, word or number of a paragraph. */
const BREAK = "\0";
/** Shorter lists are written as they are. */
const FEWEST_TEXTS = 16;
/** Before the numbers stand place and length of the structure. */
const HEADER = 16;

const aligned = (at: number) => (at + 7) & ~7;

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const NAMES: readonly Kind[] = [
  "Uint8Array",
  "Int8Array",
  "Uint16Array",
  "Int16Array",
  "Uint32Array",
  "Int32Array",
  "Float32Array",
  "Float64Array",
];

const kindOf = (value: ArrayBufferView): Kind | undefined => NAMES.find((name) => value instanceof KINDS[name]);
const isNumbers = (value: ArrayBufferView): value is Numbers => kindOf(value) !== undefined;

class Packer {
  readonly #lists: { at: number; numbers: Numbers }[] = [];
  #size = HEADER;

  #numbers(numbers: Numbers): PackedNumbers {
    const at = this.#size;
    this.#lists.push({ at, numbers });
    this.#size = aligned(at + numbers.byteLength);
    return { kind: kindOf(numbers) ?? "Uint8Array", at, size: numbers.length };
  }

  #texts(texts: readonly string[]): PackedTexts {
    const repeats = new Set(texts.slice(0, SAMPLE)).size * 4 < Math.min(texts.length, SAMPLE);
    if (!repeats) return { texts: texts.join(BREAK), numbers: null };
    const different = new Map<string, number>();
    const numbers = Uint32Array.from(texts, (text) => {
      const known = different.get(text);
      if (known !== undefined) return known;
      different.set(text, different.size);
      return different.size - 1;
    });
    return { texts: [...different.keys()].join(BREAK), numbers: this.#numbers(numbers) };
  }

  /** A copy with lists of numbers and longer lists of texts replaced by where they stand. */
  structure(value: unknown): unknown {
    if (Array.isArray(value) && value.length >= FEWEST_TEXTS && typeof value[0] === "string")
      return { packedTexts: this.#texts(value) };
    if (ArrayBuffer.isView(value) && isNumbers(value)) return { packedNumbers: this.#numbers(value) };
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, this.structure(held)]));
  }

  bytes(structure: unknown): Uint8Array {
    const end = serialize(structure);
    const bytes = new Uint8Array(new SharedArrayBuffer(this.#size + end.length));
    for (const { at, numbers } of this.#lists)
      bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), at);
    bytes.set(end, this.#size);
    new Uint32Array(bytes.buffer, 0, 2).set([this.#size, end.length]);
    return bytes;
  }
}

/** Over shared memory. */
export function pack(value: object): Uint8Array {
  const packer = new Packer();
  return packer.bytes(packer.structure(value));
}

function numbersIn(bytes: Uint8Array, { kind, at, size }: PackedNumbers): Numbers {
  return Reflect.construct(KINDS[kind], [bytes.buffer, bytes.byteOffset + at, size]);
}

function textsIn(bytes: Uint8Array, { texts, numbers }: PackedTexts): string[] {
  const list = texts.split(BREAK);
  return numbers === null ? list : Array.from(numbersIn(bytes, numbers), (number) => list[number] ?? "");
}

/** Lists of texts are made when they are first asked for: most threads never ask for most of them. */
export function openWhenAsked<T extends object, K extends keyof T>(value: T, name: K, open: () => T[K]): void {
  Object.defineProperty(value, name, {
    configurable: true,
    enumerable: true,
    get: () => {
      const opened = open();
      Object.defineProperty(value, name, { value: opened, configurable: true, enumerable: true, writable: true });
      return opened;
    },
  });
}

/** Opens what stands packed in an object, in place. */
function openIn(bytes: Uint8Array, value: Record<string, unknown>): void {
  for (const [name, held] of Object.entries(value)) {
    if (!isPlain(held)) continue;
    const inner: { packedTexts?: PackedTexts; packedNumbers?: PackedNumbers } & Record<string, unknown> = { ...held };
    if (inner.packedNumbers !== undefined) value[name] = numbersIn(bytes, inner.packedNumbers);
    else if (inner.packedTexts !== undefined) {
      const packed = inner.packedTexts;
      openWhenAsked(value, name, () => textsIn(bytes, packed));
    } else {
      openIn(bytes, inner);
      value[name] = inner;
    }
  }
}

/**
 * What `pack` made bytes of; they begin at a multiple of eight. Numbers stay where they are in the bytes, which must not
 * change any more.
 */
export function unpack<T extends object>(bytes: Uint8Array): T {
  const [at = 0, length = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  const read: T & Record<string, unknown> = deserialize(Buffer.from(bytes.buffer, bytes.byteOffset + at, length));
  openIn(bytes, read);
  return read;
}
