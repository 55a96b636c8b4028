package vn.gandan.benefit;

import java.nio.file.Path;

/**
 * A file that was brought (tệp danh sách).
 *
 * @param file on this machine; whoever takes the upload removes it
 * @param name as the file was called, in NFC, at most 200 characters
 * @param digest SHA-256 of its bytes, in hexadecimal
 */
public record Upload(Path file, String name, String digest) {
  @Override
  public String toString() {
    return "upload " + name;
  }
}
