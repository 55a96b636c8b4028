package vn.gandan.portal.web;

import org.jspecify.annotations.Nullable;
import vn.gandan.portal.PublicReceipts;

/**
 * A receipt as anybody sees it.
 *
 * @param receipt null if nobody has that token; nothing else tells why
 */
public record PublicReceiptPage(PublicReceipts.@Nullable Seen receipt, @Nullable String phone) {}
