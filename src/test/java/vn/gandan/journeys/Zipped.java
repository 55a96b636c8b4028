package vn.gandan.journeys;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.gandan.signing.Proof;

/** A pack of evidence as whoever was sent it opens it: tables in a ZIP. */
record Zipped(Map<String, byte[]> files) {

  static Zipped of(byte[] pack) throws Exception {
    return new Zipped(Proof.parts(pack));
  }

  /** The lines of a table, each value by its heading. */
  List<Map<String, String>> rows(String name) {
    String text = new String(Proof.part(files, name), StandardCharsets.UTF_8);
    return CsvReader.builder().ofNamedCsvRecord(text.replace("\uFEFF", "")).stream()
        .map(NamedCsvRecord::getFieldsAsMap)
        .toList();
  }

  /** The one line of a table in which this stands under this heading. */
  Map<String, String> row(String name, String heading, Object value) {
    List<Map<String, String>> found =
        rows(name).stream().filter(row -> value.toString().equals(row.get(heading))).toList();
    if (found.size() != 1) {
      throw new AssertionError(
          name + " has " + found.size() + " lines of " + heading + " " + value + ": " + rows(name));
    }
    return found.getFirst();
  }
}
