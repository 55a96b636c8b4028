package vn.gandan.cashdesk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.ledger.Statement;

/**
 * An account over some days.
 *
 * @param until the last day, included
 * @param knownAt entries recorded later are left out
 */
public record StatementPage(
    UUID account, Statement statement, LocalDate from, LocalDate until, Instant knownAt) {}
