import { describe, expect, test } from "vitest";
import { cleanText, decodeBytes } from "../../../ingest/read/decode.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("bytes to text", () => {
  test.each([
    ["UTF-8", utf8("Mrs X’s £5"), "Mrs X’s £5", "utf-8"],
    ["UTF-8 with a byte order mark", Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]), "A", "utf-8"],
    ["UTF-16, little end first", Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x19, 0x20]), "A’", "utf-16"],
    ["UTF-16, big end first", Uint8Array.from([0xfe, 0xff, 0, 0x41, 0x20, 0x19]), "A’", "utf-16"],
    ["Windows-1252", Uint8Array.from([0x58, 0x92, 0x73, 0x20, 0xa3, 0x35, 0x85]), "X’s £5…", "windows-1252"],
  ])("%s", (_, bytes, text, encoding) => {
    expect(decodeBytes(bytes)).toEqual({ text, encoding });
  });

  test.each([
    ["nothing", new Uint8Array(0), "empty"],
    ["white space only", utf8(" \r\n\t "), "empty"],
    ["50 MB of zeros", new Uint8Array(50_000_000), "binary"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), "binary"],
    ["control characters", Uint8Array.from(Array.from({ length: 200 }, (_, i) => 1 + (i % 7))), "binary"],
    ["neither UTF-8 nor Windows-1252", Uint8Array.from([0x41, 0x81, 0xff, 0x8d, 0x41]), "encoding"],
    ["more bytes than any decision has", new Uint8Array(65 * 1024 * 1024).fill(65), "too-large"],
  ])("%s is quarantined", (_, bytes, code) => {
    expect(decodeBytes(bytes)).toMatchObject({ problem: { code } });
  });

  test("odd UTF-16 is a reason, not a throw", () => {
    expect(decodeBytes(Uint8Array.from([0xff, 0xfe, 0x41]))).toMatchObject({ problem: { code: "encoding" } });
  });
});

describe("one form for what printing varies", () => {
  test.each([
    ["a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["Mr\u00a0X\u2009Y\tZ", "Mr X Y Z"],
    ["low\u2011priority", "low-priority"],
    ["trans\u00adport\u200b\ufeff", "transport"],
    ["bell\u0007 stays out", "bell stays out"],
    ["‘curly’ – “quotes” stay…", "‘curly’ – “quotes” stay…"],
  ])("%j", (raw, clean) => expect(cleanText(raw)).toBe(clean));
});
