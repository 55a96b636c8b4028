package vn.gandan.clearing;

import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.kernel.Vnd;

/** What was recovered late and passed on to the payer, by one paper of the bank. */
public record PassedOn(UUID id, Vnd amount, String paper, LocalDate paidOn) {}
