// Reads the files in a ZIP archive; a workbook is one, too. The whole archive is read before a parser gets it, because no
// parser of workbooks limits the inflated size: 1.5 MB can be 1.5 GB of spaces.
import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from './refusal.mjs';

/** Limits of an archive, in bytes. The state workbook of BLS has 7 MB, and inflates to some 45 MB. */
const MOST_BYTES = 64e6;
const MOST_INFLATED = 256e6;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const DEFLATED = 8;
const STORED = 0;

const cut = (name) => new Refusal(`${name}: the file is cut off or damaged; download it again`);

/** Finds the list of files, which is at the end of an archive, before its comment. */
function directoryOf(name, bytes) {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
    if (bytes.readUInt32LE(at) === END && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length)
      return { count: bytes.readUInt16LE(at + 10), start: bytes.readUInt32LE(at + 16) };
  throw cut(name);
}

/** Returns the entries of the list. Their `size` is the inflated size that the archive declares, which may be wrong. */
function entriesOf(name, bytes) {
  let { count, start: at } = directoryOf(name, bytes);
  const entries = [];
  for (; count > 0; count--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw cut(name);
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    entries.push({
      path: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      isLocked: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function contentOf(name, bytes, { path, method, crc, packed, size, offset }) {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw cut(name);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const raw = bytes.subarray(start, start + packed);
  if (raw.length !== packed || (method !== DEFLATED && method !== STORED)) throw cut(name);
  let content = raw;
  if (method === DEFLATED && size > 0)
    try {
      content = inflateRawSync(raw, { maxOutputLength: size });
    } catch {
      throw cut(`${name} (${path})`);
    }
  if (content.length !== size || crc32(content) !== crc) throw cut(`${name} (${path})`);
  return content;
}

/** Yields each file of an archive, inflated, with its path. Throws if one is damaged, encrypted or too large. */
export function* filesIn(name, bytes) {
  if (bytes.length > MOST_BYTES)
    throw new Refusal(`${name}: ${Math.round(bytes.length / 1e6)} MB; this command takes at most ${MOST_BYTES / 1e6} MB`); // prettier-ignore
  const entries = entriesOf(name, bytes);
  if (entries.some(({ isLocked }) => isLocked))
    throw new Refusal(
      `${name}: the file is password-protected; the publisher's own is not: download it again`,
    );
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_INFLATED)
    throw new Refusal(`${name}: inflates to ${Math.round(size / 1e6)} MB; this command takes at most ${MOST_INFLATED / 1e6} MB`); // prettier-ignore
  for (const entry of entries)
    if (!entry.path.endsWith('/')) yield [entry.path, contentOf(name, bytes, entry)];
}
