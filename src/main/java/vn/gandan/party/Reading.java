package vn.gandan.party;

import vn.gandan.kernel.Actor;

/** Who looks, and why. */
public record Reading(Actor actor, Purpose purpose) {}
