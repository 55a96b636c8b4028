package vn.gandan.paper;

/**
 * Head of an administrative paper, beside the national motto.
 *
 * @param superior the body above, first line: {@code "UBND PHƯỜNG HẠ LONG"}
 * @param issuer the issuing body, second line, bold
 * @param number whole number and sign without "Số:", {@code "12/TTPVHCC"}; empty prints dots
 * @param place where it is issued, before the date: {@code "Hạ Long"}
 */
public record Heading(String superior, String issuer, String number, String place) {}
