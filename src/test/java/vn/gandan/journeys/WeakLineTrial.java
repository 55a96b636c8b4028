package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.FormatMethod;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.browser.Browser;
import vn.gandan.storage.GandanTest;

/**
 * What people wait for on a line of 256 kbit/s with 300 ms there and back, and what a browser with
 * these pages takes of the machine's memory. Prints figures; {@code trials/weak-line} runs it.
 */
@GandanTest
class WeakLineTrial {
  private static final int BYTES_A_SECOND = 256_000 / 8;
  private static final int THERE_AND_BACK_MILLIS = 300;
  private static final int PORTAL_BYTES = 70_000;
  private static final int STAFF_BYTES = 150_000;
  private static final String PASSWORD = "mot cua gan dan 2026";

  @LocalServerPort int port;

  @Test
  void firstLoadsAreLightAndTheBrowserStaysSmall() throws IOException {
    for (String path : List.of("/", "/tra-cuu", "/thu-tuc")) {
      try (BrowserContext visitor = Browser.visitor(Browser.Size.PHONE, "vi")) {
        Line line = new Line(visitor);
        assertThat(line.opens(address(path), "portal, first load: ")).isLessThan(PORTAL_BYTES);
      }
    }
    try (BrowserContext visitor = Browser.visitor(Browser.Size.OFFICE, "vi")) {
      Line line = new Line(visitor);
      assertThat(line.opens(address("/dang-nhap"), "staff, first load: ")).isLessThan(STAFF_BYTES);
      line.signsIn("gdv.luu-ve");
      for (String path :
          List.of("/quay", "/quay", "/quy", "/giao-nhan", "/thu-ho", "/quay/bien-nhan")) {
        assertThat(line.opens(address(path), "clerk: ")).isLessThan(STAFF_BYTES);
      }
      say("browser with all its processes: %d MB of memory", megabytes());
    }
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }

  /** One person behind the weak line. */
  private static final class Line {
    private final Page page;
    private final AtomicLong bytes = new AtomicLong();

    Line(BrowserContext visitor) {
      // A browser that asks us about each request keeps nothing; people's browsers keep what may be
      // kept.
      visitor.unrouteAll();
      page = visitor.newPage();
      CDPSession session = visitor.newCDPSession(page);
      session.send("Network.enable");
      JsonObject weak = new JsonObject();
      weak.addProperty("offline", false);
      weak.addProperty("latency", THERE_AND_BACK_MILLIS);
      weak.addProperty("downloadThroughput", BYTES_A_SECOND);
      weak.addProperty("uploadThroughput", BYTES_A_SECOND);
      session.send("Network.emulateNetworkConditions", weak);
      session.on(
          "Network.loadingFinished",
          event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
    }

    /** Bytes that came over the line. */
    long opens(String address, String what) {
      bytes.set(0);
      long from = System.nanoTime();
      page.navigate(address);
      told(what + address.replaceFirst("http://[^/]+", ""), from);
      return bytes.get();
    }

    void signsIn(String login) {
      page.fill("[name=login]", login);
      page.fill("[name=password]", PASSWORD);
      bytes.set(0);
      long from = System.nanoTime();
      page.click("main form button[type=submit]");
      page.waitForURL(url -> !url.contains("/dang-nhap"));
      told("clerk: signing in", from);
    }

    private void told(String what, long from) {
      double seconds = (System.nanoTime() - from) / 1e9;
      Object painted =
          page.waitForFunction(
                  "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime")
              .jsonValue();
      say(
          "%s: %d bytes, first words after %.1f s, whole after %.1f s",
          what, bytes.get(), ((Number) painted).doubleValue() / 1_000, seconds);
    }
  }

  /** Proportional share of memory of each process of the browser. */
  private static long megabytes() throws IOException {
    long kilobytes = 0;
    for (ProcessHandle process : ProcessHandle.current().descendants().toList()) {
      Path told = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
      if (process.info().command().orElse("").contains("chrom") && Files.isReadable(told)) {
        kilobytes +=
            Files.readAllLines(told).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
      }
    }
    return kilobytes / 1_024;
  }

  /** The figures are what a trial is for. */
  @FormatMethod
  @SuppressWarnings("SystemOut")
  private static void say(String words, Object... values) {
    System.out.println("trial: " + String.format(Locale.ROOT, words, values));
  }
}
