package vn.gandan.bank.web;

import vn.gandan.ui.Mistakes;

/**
 * Where somebody of the demonstration pays.
 *
 * @param code text of a VietQR code, instead of the rest
 */
public record DemoBankPage(
    String code, String account, String reference, String amount, Mistakes mistakes) {}
