// How names are cleaned, compared and split into kind and proper name.

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

const PREFIXES = [
  ["Thành phố", "THANH_PHO"],
  ["Tỉnh", "TINH"],
  ["Quận", "QUAN"],
  ["Huyện", "HUYEN"],
  ["Thị xã", "THI_XA"],
  ["Thị trấn", "THI_TRAN"],
  ["Phường", "PHUONG"],
  ["Đặc khu", "DAC_KHU"],
  ["Xã", "XA"],
];

/** NFC, single spaces, straight apostrophe: the one spelling that leaves this tool. */
export function clean(text) {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").replace(/[‘’]/g, "'");
}

/** Equal for Hòa and Hoà: the tone mark counts for its word, wherever in the word it stands. Case is ignored. */
export function fold(text) {
  return clean(text).toLowerCase().split(" ").map(foldWord).join(" ");
}

/** As fold, and "Phường 07" equals "Phường 7": the packages differ in this within one list. */
export function foldLoosely(text) {
  return fold(text).replace(/(^| )0+(?=\d)/g, "$1");
}

/** Splits "Phường Phúc Xá" into kind PHUONG and name "Phúc Xá"; one prefix only, "Phường Đúc" can be a name. */
export function splitKind(fullName) {
  const text = clean(fullName);
  for (const [prefix, kind] of PREFIXES) {
    if (text.startsWith(prefix + " ")) return { kind, name: text.slice(prefix.length + 1) };
  }
  throw new Error(`no kind in front of: ${fullName}`);
}

function foldWord(word) {
  const apart = word.normalize("NFD");
  const tones = apart.match(TONE) ?? [];
  return apart.replace(TONE, "").normalize("NFC") + tones.join("");
}
