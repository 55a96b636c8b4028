package vn.gandan.storage.embedded;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The last entry of a backup: every file with its SHA-256, so that a restore knows that it has all
 * of them and each unchanged.
 *
 * @param made when the copying ended, by the clock of the machine that made it
 * @param digests path inside the backup to SHA-256 in hexadecimal
 */
record BackupManifest(Instant made, Map<String, String> digests) {

  static final String ENTRY = "MANIFEST";

  private static final String FORM = "gandan-backup 1";
  private static final int DIGITS = 64;

  String text() {
    StringBuilder text = new StringBuilder(FORM + "\nmade " + made + "\n");
    digests.forEach((path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
    return text.toString();
  }

  static BackupManifest parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 2 || !lines.get(0).equals(FORM) || !lines.get(1).startsWith("made ")) {
      throw new StartRefusedException("This file is no backup of Gần Dân that we can read.");
    }
    Map<String, String> digests = new LinkedHashMap<>();
    for (String line : lines.subList(2, lines.size())) {
      if (line.length() <= DIGITS + 2) {
        throw new StartRefusedException("The backup's manifest has a broken line.");
      }
      digests.put(line.substring(DIGITS + 2), line.substring(0, DIGITS));
    }
    return new BackupManifest(Instant.parse(lines.get(1).substring("made ".length())), digests);
  }

  /** What is wrong with the files found, in words; empty when all is as written. */
  List<String> complaintsAbout(Map<String, String> found) {
    List<String> complaints = new ArrayList<>();
    TreeSet<String> paths = new TreeSet<>(digests.keySet());
    paths.addAll(found.keySet());
    for (String path : paths) {
      if (!found.containsKey(path)) {
        complaints.add(path + " is missing");
      } else if (!digests.containsKey(path)) {
        complaints.add(path + " is not in the manifest");
      } else if (!found.get(path).equals(digests.get(path))) {
        complaints.add(path + " is changed");
      }
    }
    return complaints;
  }
}
