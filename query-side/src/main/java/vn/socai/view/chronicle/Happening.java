package vn.socai.view.chronicle;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.socai.event.Event;
import vn.socai.ledger.Actor;
import vn.socai.value.LegalBasis;
import vn.socai.value.UnitId;

/**
 * One event with what its commit says of it.
 *
 * @param index its place in the commit, from 0
 * @param unit the unit to which the commit belongs
 */
public record Happening(long position, int index, Instant recordedAt, Actor actor, @Nullable LegalBasis authority,
        UnitId unit, Event event) {}
