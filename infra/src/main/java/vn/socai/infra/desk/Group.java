package vn.socai.infra.desk;

import java.time.LocalDate;
import java.util.List;

import vn.socai.ledger.StreamName;

/** Items on one stream and on one authority, sent through the command bus as one: they share a unit of work and a commit. */
record Group(StreamName stream, LocalDate today, List<Item> items, Slip slip) {}
