package vn.gandan.clearing;

import java.time.Instant;
import java.util.UUID;
import vn.gandan.kernel.Vnd;

/**
 * Money of what was asked back, as an office entered it.
 *
 * @param contract under which its commune is paid in that round
 * @param at by the clock of the server
 */
record Recovery(UUID id, UUID office, UUID round, UUID contract, Vnd amount, Instant at) {}
