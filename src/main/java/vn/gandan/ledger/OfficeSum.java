package vn.gandan.ledger;

import java.util.UUID;

/**
 * What one office has on all its accounts of one kind (số dư theo bưu điện): the very rows that its
 * tills and its own book show, added up.
 *
 * @param amount in đồng, as {@link Balance#amount} tells it
 */
public record OfficeSum(UUID office, AccountPurpose purpose, long amount) {}
