package vn.gandan.signing;

/**
 * What stands beside a signature for people to read.
 *
 * @param reason what is signed
 * @param place where
 */
public record SignatureWords(String reason, String place) {}
