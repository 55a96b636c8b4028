package vn.gandan.ui;

/**
 * A thing that should turn up while scanning.
 *
 * @param code as scanned
 * @param what in words, for the reader
 */
public record Expected(String code, String what) {}
