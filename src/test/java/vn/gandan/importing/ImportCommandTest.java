package vn.gandan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.storage.GandanTest;

@GandanTest
class ImportCommandTest {
  @Autowired ImportCommand command;
  @TempDir Path folder;

  @Test
  void aDryRunSaysWhatWouldHappenAndWritesNothing() throws Exception {
    Path file = agencies("H99.801,PROVINCE,DEPARTMENT,,Sở Thử nghiệm,Thử,2026-09-01");
    String first = run("agencies", file.toString(), "--province=38");
    assertThat(first).contains("Chạy thử: 1 dòng").endsWith("0");
    assertThat(run("agencies", file.toString(), "--province=38", "--apply"))
        .contains("Đã nạp 1 dòng")
        .endsWith("0");
    assertThat(run("agencies", file.toString(), "--province=38", "--apply"))
        .contains("đã nạp trước đây")
        .endsWith("0");
  }

  @Test
  void aFileWithAFaultIsRefusedWholeWithItsLine() throws Exception {
    Path file =
        agencies(
            """
            H99.802,PROVINCE,DEPARTMENT,,Sở Thử nghiệm hai,Thử hai,2026-09-01
            H99.803,VILLAGE,DEPARTMENT,,Sở không có cấp,Thử ba,2026-09-01\
            """);
    String said = run("agencies", file.toString(), "--province=38", "--apply");
    assertThat(said).contains(file.getFileName() + ":3: level").contains("1 lỗi").endsWith("1");
  }

  @Test
  void whatIsNotThereOrNotUnderstoodIsSaidPlainly() {
    assertThat(run("agencies", "nothing.csv", "--province=38"))
        .contains("nothing.csv")
        .endsWith("2");
    assertThat(run("villages", "nothing.csv", "--province=38")).endsWith("2");
    assertThat(run("agencies", "--province=99")).endsWith("2");
    assertThatThrownBy(() -> ImportOrder.read()).hasMessageContaining("SHAPE");
  }

  private Path agencies(String rows) throws Exception {
    Path file = Files.createTempFile(folder, "agencies", ".csv");
    Files.writeString(file, "code,level,kind,commune,name,fields,opens_on\n" + rows + "\n");
    return file;
  }

  private String run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit =
        command.run(ImportOrder.read(words), new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8) + exit;
  }
}
