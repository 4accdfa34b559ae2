#!/usr/bin/env node
// A second verifier of dossiers, written from docs/proof-format.md alone: it shares no code with the product and needs nothing but Node.
//   node tools/verify-dossier.mjs FILE VERIFIER-KEY
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

class Fault extends Error {}
const need = (truth, what) => { if (!truth) throw new Fault(what); };
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const utf8 = bytes => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
const base64 = text => {
  const bytes = Buffer.from(text, 'base64');
  need(bytes.toString('base64') === text, `not canonical base64: ${text}`);
  return bytes;
};
const decimal = text => { need(/^(0|[1-9][0-9]*)$/.test(text), `not a number: ${text}`); return BigInt(text); };

// §2
const leafHash = leaf => sha256(Buffer.of(0), leaf);
const nodeHash = (left, right) => sha256(Buffer.of(1), left, right);
function included(hash, index, size, path, root) {
  if (index >= size) return false;
  let fn = index, sn = size - 1n;
  for (const step of path) {
    if (sn === 0n) return false;
    if ((fn & 1n) === 1n || fn === sn) {
      hash = nodeHash(step, hash);
      while ((fn & 1n) === 0n && fn !== 0n) { fn >>= 1n; sn >>= 1n; }
    } else hash = nodeHash(hash, step);
    fn >>= 1n; sn >>= 1n;
  }
  return sn === 0n && hash.equals(root);
}

// §3
function verifierKey(text) {
  const [name, id, key] = [text.split('+')[0], text.split('+')[1], text.split('+').slice(2).join('+')];
  const typed = base64(key ?? '');
  need(typed.length === 33 && (typed[0] === 1 || typed[0] === 4), `not a key: ${text}`);
  const hash = sha256(Buffer.from(`${name}\n`), typed).subarray(0, 4);
  need(hash.toString('hex') === id, `not the id of the key: ${text}`);
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), typed.subarray(1)]);
  return { text, name, id: hash, log: typed[0] === 1, key: createPublicKey({ key: spki, format: 'der', type: 'spki' }) };
}
function signedNote(note) {
  const blank = note.lastIndexOf('\n\n');
  need(blank >= 0 && note.endsWith('\n') && note.length > blank + 2, 'not a signed note');
  const text = note.slice(0, blank + 1);
  const signatures = note.slice(blank + 2, -1).split('\n').map(line => {
    const found = /^\u2014 ([^ +]+) (\S+)$/.exec(line);
    need(found, `not a signature line: ${line}`);
    const bytes = base64(found[2]);
    need(bytes.length > 4, 'a signature too short');
    return { name: found[1], id: bytes.subarray(0, 4), bytes: bytes.subarray(4) };
  });
  need(signatures.length <= 100, 'too many signatures');
  return { text, signatures };
}
function signedBy(note, key) {
  const signature = note.signatures.find(it => it.name === key.name && it.id.equals(key.id));
  if (!signature) return false;
  let message = note.text, bytes = signature.bytes;
  if (!key.log) {
    need(bytes.length === 72, 'not a cosignature');
    message = `cosignature/v1\ntime ${bytes.readBigUInt64BE()}\n${note.text}`;
    bytes = bytes.subarray(8);
  }
  need(verify(null, Buffer.from(message), key.key, bytes), `the signature of ${key.name} does not fit`);
  return true;
}

// §4
function checkpointOf(text) {
  const lines = text.split('\n');
  need(lines.length >= 4, 'not a checkpoint');
  const root = base64(lines[2]);
  need(root.length === 32, 'not a root');
  return { origin: lines[0], size: decimal(lines[1]), root };
}

// Protobuf
function fields(bytes) {
  const all = new Map();
  let at = 0;
  const varint = () => {
    let number = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      need(at < bytes.length, 'a number that does not end');
      const byte = bytes[at++];
      number |= BigInt(byte & 127) << shift;
      if (byte < 128) return BigInt.asUintN(64, number);
    }
    throw new Fault('a number too long');
  };
  while (at < bytes.length) {
    const tag = varint(), number = Number(tag >> 3n), type = Number(tag & 7n);
    let value;
    if (type === 0) value = varint();
    else {
      const length = type === 1 ? 8 : type === 2 ? Number(varint()) : NaN;
      need(length <= bytes.length - at, 'a field cut short');
      value = bytes.subarray(at, at + length);
      at += length;
    }
    if (!all.has(number)) all.set(number, []);
    all.get(number).push({ type, value });
  }
  return all;
}
const packed = bytes => {
  const numbers = [];
  let number = 0n, shift = 0n;
  for (const byte of bytes) {
    number |= BigInt(byte & 127) << shift;
    shift += 7n;
    if (byte < 128) { numbers.push(BigInt.asUintN(64, number)); number = 0n; shift = 0n; }
  }
  return numbers;
};
const zigzag = number => BigInt.asIntN(64, (number >> 1n) ^ -(number & 1n));
const only = (all, number) => {
  const found = all.get(number) ?? [];
  need(found.length === 1, `field ${number} stands there ${found.length} times`);
  return found[0].value;
};
const many = (all, number) => (all.get(number) ?? []).map(it => it.value);

// §7, the vocabulary
function vocabulary(text) {
  const events = new Map(), named = new Map();
  const form = word => word.startsWith('[') ? { list: form(word.slice(1, -1)) }
    : word.startsWith('{') ? { key: form(word.slice(1, word.indexOf(':'))), value: form(word.slice(word.indexOf(':') + 1, -1)) }
    : { name: word };
  const pair = word => [word.slice(0, word.indexOf(':')), word.slice(word.indexOf(':') + 1)];
  for (const line of text.split('\n')) {
    const [what, name, ...words] = line.split(' ');
    if (what === 'event') events.set(name, { name: words[0] });
    else if (what === 'record') {
      named.set(name, { record: name, fields: words.map(pair).map(([field, told]) =>
        ({ field, nullable: told.endsWith('?'), form: form(told.replace(/\?$/, '')) })) });
    } else if (what === 'enum') named.set(name, { names: new Map(words.map(pair)) });
    else if (what === 'family') named.set(name, { variants: new Map(words.map(pair)) });
    else throw new Fault(`no definition: ${line}`);
  }
  return { events, named };
}
const SIMPLE = { number: 0, truth: 0, day: 0, month: 0, moment: 0, text: 2, uuid: 2, bytes: 2, double: 1 };
const isoDay = days => new Date(Number(days) * 86400000).toISOString().slice(0, 10);
const uuid = bytes => {
  need(bytes.length === 16, 'not a UUID');
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
/** The exact value of a double, which is a fraction over a power of two. */
function exact(number) {
  need(Number.isFinite(number), 'a number that is none');
  if (number === 0) return '0';
  let places = 0, whole = Math.abs(number);
  while (!Number.isInteger(whole)) { whole *= 2; places++; }
  const digits = (BigInt(whole) * 5n ** BigInt(places)).toString().padStart(places + 1, '0');
  return (number < 0 ? '-' : '') + (places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits);
}

/** Writes stored values as JSON and sees which days they name. */
class Values {
  constructor(words, from, last) { Object.assign(this, { words, from, last, papers: 0, dated: false, inPeriod: false }); }
  resolve(form) {
    while (form.name && !(form.name in SIMPLE)) {
      need(this.words.named.has(form.name), `no definition of ${form.name}`);
      form = this.words.named.get(form.name);
    }
    return form;
  }
  varint(form) { form = this.resolve(form); return form.names !== undefined || SIMPLE[form.name] === 0; }
  seen(first, last) {
    this.dated = true;
    this.inPeriod ||= first <= this.last && last >= this.from;
  }
  one(form, { type, value }) {
    form = this.resolve(form);
    if (form.names) {
      need(type === 0 && form.names.has(String(value)), `no name for ${value}`);
      return JSON.stringify(form.names.get(String(value)));
    }
    if (form.record) { need(type === 2, 'not a message'); return this.record(form, value); }
    if (form.variants) {
      const all = fields(value), [number] = all.keys();
      need(type === 2 && all.size === 1 && form.variants.has(String(number)), 'no variant');
      const name = form.variants.get(String(number));
      return `{${JSON.stringify(name)}:${this.one({ name }, { type: 2, value: only(all, number) })}}`;
    }
    need(SIMPLE[form.name] === type, `a ${form.name} of wire type ${type}`);
    return this[form.name](value);
  }
  record(form, bytes) {
    const all = fields(bytes), paper = form.record === 'LegalBasis' ? 1 : 0;
    need([...all.keys()].every(it => it >= 1 && it <= form.fields.length), `a field that ${form.record} does not have`);
    this.papers += paper;
    const told = form.fields.map((it, i) => `${JSON.stringify(it.field)}:${this.field(it, all.get(i + 1) ?? [])}`);
    this.papers -= paper;
    return `{${told.join(',')}}`;
  }
  field({ field, form, nullable }, values) {
    if (form.list) {
      const elements = this.varint(form.list) ? values.flatMap(it => packed(it.value)).map(value => ({ type: 0, value })) : values;
      return `[${elements.map(it => this.one(form.list, it)).join(',')}]`;
    }
    if (form.key) {
      return `[${values.map(it => fields(it.value)).map(it => `[${this.field({ form: form.key }, it.get(1) ?? [])},${
        this.field({ form: form.value }, it.get(2) ?? [])}]`).join(',')}]`;
    }
    if (values.length === 0) {
      const absent = nullable ? 'null' : { number: '0', double: '0', truth: 'false', text: '""' }[form.name];
      need(absent !== undefined, `${field} is missing`);
      return absent;
    }
    need(values.length === 1, `${field} stands there twice`);
    return this.one(form, values[0]);
  }
  number(value) { return String(zigzag(value)); }
  truth(value) { need(value < 2n, 'neither true nor false'); return String(value === 1n); }
  day(value) {
    const day = isoDay(zigzag(value));
    if (this.papers === 0) this.seen(day, day);
    return `"${day}"`;
  }
  month(value) {
    const months = Number(zigzag(value)), pad = (number, width) => String(number).padStart(width, '0');
    const month = `${pad(Math.floor(months / 12), 4)}-${pad(months % 12 + 1, 2)}`;
    this.seen(`${month}-01`, `${month}-31`);
    return `"${month}"`;
  }
  moment(value) { return `"${new Date(Number(zigzag(value))).toISOString()}"`; }
  text(value) { return JSON.stringify(utf8(value)); }
  uuid(value) { return `"${uuid(value)}"`; }
  bytes(value) { return `"${value.toString('base64')}"`; }
  double(value) { return exact(value.readDoubleLE()); }
}

// §1 and §7
function readLeaf(bytes) {
  const all = fields(bytes);
  need(only(all, 1) === 1n && [...all.keys()].every(it => it >= 1 && it <= 12), 'a leaf of another format');
  const known = many(all, 10).map(fields).map(it => `${utf8(only(it, 1))}@${zigzag(only(it, 2))}`);
  const names = packed(only(all, 11)).map(it => known[Number(it)]);
  const events = many(all, 12);
  need(names.length === events.length && names.length > 0 && names.every(Boolean), 'events without names');
  return { all, names, events, stream: utf8(only(all, 3)), sequence: only(all, 4) };
}
function readable({ all, names, events, stream, sequence }, position, issue) {
  const values = () => new Values(issue.words, issue.from, issue.last);
  const recorded = Number(zigzag(only(all, 2)));
  const record = (name, number) => many(all, number).length === 0 && number !== 6 ? 'null'
    : values().one({ name }, { type: 2, value: only(all, number) });
  const marks = many(all, 5).map(fields).map(it =>
    `{"id":"${uuid(only(it, 1))}","fingerprint":"${only(it, 2).readBigUInt64LE().toString(16).padStart(16, '0')}"}`);
  const told = events.map((event, i) => {
    const value = values(), data = value.one(issue.words.events.get(names[i]) ?? { name: names[i] }, { type: 2, value: event });
    const day = new Date(recorded + 7 * 3600000).toISOString().slice(0, 10);
    const inPeriod = value.dated ? value.inPeriod : day >= issue.from && day <= issue.last;
    const [type, revision] = names[i].split('@');
    return `{"index":${i},"type":${JSON.stringify(type)},"revision":${revision},"inPeriod":${inPeriod},"data":${data}}`;
  });
  return `{"position":${position},"recordedAt":"${new Date(recorded).toISOString()}","stream":${JSON.stringify(stream)},`
    + `"sequence":${sequence},"marks":[${marks.join(',')}],"actor":${record('Actor', 6)},"authority":${record('LegalBasis', 7)},`
    + `"unit":${JSON.stringify(utf8(only(all, 8)))},"programme":${record('ProgrammeVersion', 9)},"events":[${told.join(',')}]}`;
}
function readIssue(leaf) {
  need(leaf.names.length === 1 && leaf.names[0] === 'dossier.issued@1', 'the second line issues no dossier');
  const all = fields(leaf.events[0]), number = (from, it) => from.has(it) ? zigzag(only(from, it)) : 0n;
  const streams = new Map(many(all, 6).map(fields).map(it =>
    [utf8(only(it, 1)), { next: number(it, 2), last: number(it, 3) }]));
  need(streams.size === many(all, 6).length, 'a stream is listed twice');
  return { unit: utf8(only(all, 2)), from: isoDay(number(all, 3)), last: isoDay(number(all, 4)), upTo: number(all, 5), streams,
    words: vocabulary(utf8(only(all, 7))) };
}

function keyChange(note) {
  const read = signedNote(note), lines = read.text.split('\n');
  need(lines.length === 4 && lines[0] === 'socai/key-change/v1' && read.signatures.length === 2, 'not a change of keys');
  const previous = verifierKey(lines[1]), next = verifierKey(lines[2]);
  need(previous.log && next.log && previous.name === next.name && previous.text !== next.text, 'not two keys of one log');
  need(signedBy(read, previous) && signedBy(read, next), 'a change of keys that one of them did not sign');
  return { previous, next };
}
function head(line, trusted) {
  const { checkpoint, keys, witnesses } = JSON.parse(line);
  need(line === JSON.stringify({ format: 'socai/dossier/v1', checkpoint, keys, witnesses }), 'the first line is not in its form');
  const changes = keys.map(keyChange);
  changes.forEach((it, i) => need(it.next.name === trusted.name && (i === 0 || changes[i - 1].next.text === it.previous.text),
    'the chain of keys is broken'));
  need(changes.length === 0 || changes.some(it => it.previous.text === trusted.text || it.next.text === trusted.text),
    'no key that is trusted has signed');
  const signer = changes.length ? changes.at(-1).next : trusted, note = signedNote(checkpoint);
  need(signedBy(note, signer), 'no key that is trusted has signed');
  const others = witnesses.map(verifierKey);
  need(others.every(it => !it.log && signedBy(note, it)) && note.signatures.length === 1 + others.length
    && new Set(witnesses).size === witnesses.length, 'the witnesses that are listed are not those that signed');
  const read = checkpointOf(note.text);
  need(read.origin === trusted.name, 'the checkpoint is of another log');
  return { ...read, keys, witnesses };
}

function check(bytes, trusted) {
  const text = utf8(bytes);
  need(text.endsWith('\n'), 'the last line is cut short');
  const lines = text.slice(0, -1).split('\n');
  need(lines.length >= 2, 'the file lacks lines');
  let line = 1, issue, before = -1n, events = 0;
  try {
    const found = head(lines[0], trusted), changes = [];
    for (line = 2; line <= lines.length; line++) {
      const { index, path, leaf } = JSON.parse(lines[line - 1]), raw = base64(leaf);
      need(Number.isSafeInteger(index) && index >= 0, 'not an index');
      need(included(leafHash(raw), BigInt(index), found.size, path.map(base64), found.root), 'the commit is not in the signed tree');
      const read = readLeaf(raw);
      if (line === 2) issue = readIssue(read);
      else {
        need(BigInt(index) > before, 'commits out of order, or one twice');
        before = BigInt(index);
        const stream = issue.streams.get(read.stream);
        need(stream && read.sequence + BigInt(read.names.length) - 1n <= stream.last, `${read.stream} ${read.sequence} is not listed`);
        need(read.sequence === stream.next, `${read.stream}: sequence ${stream.next} expected, ${read.sequence} found`);
        stream.next += BigInt(read.names.length);
        events += read.names.length;
        read.names.forEach((name, i) => {
          if (name === 'ledger.signing-key-changed@1') changes.push(utf8(only(fields(read.events[i]), 1)));
        });
        if (index === 0) need(found.origin.endsWith(`/${leafHash(raw).toString('hex').slice(0, 32)}`), 'the name is not that of the ledger');
      }
      const again = `{"index":${index},"path":${JSON.stringify(path)},"leaf":"${leaf}","commit":${readable(read, index + 1, issue)}}`;
      need(again === lines[line - 1], 'what can be read differs from what was stored');
    }
    for (const [name, { next, last }] of issue.streams) need(next > last, `${name}: sequence ${next} is missing`);
    need(JSON.stringify(changes) === JSON.stringify(found.keys), 'the changes of keys are not those in the ledger');
    return { unit: issue.unit, from: issue.from, lastDay: issue.last, streams: issue.streams.size, commits: lines.length - 2, events,
      size: String(found.size), witnesses: found.witnesses };
  } catch (fault) {
    throw new Fault(`line ${line}: ${fault.message}`);
  }
}

try {
  const [file, key] = process.argv.slice(2);
  need(file && key, 'usage: verify-dossier.mjs FILE VERIFIER-KEY');
  console.log(JSON.stringify(check(readFileSync(file), verifierKey(key))));
} catch (fault) {
  console.error(`NOT VERIFIED: ${fault.message}`);
  process.exitCode = 1;
}
