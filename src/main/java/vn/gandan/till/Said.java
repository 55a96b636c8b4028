package vn.gandan.till;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody said about cash, by name (lời nói có tên).
 *
 * @param by the account
 * @param at by the clock of the server
 * @param words may be empty where only yes or no was asked for
 */
public record Said(UUID by, Instant at, String words) {}
