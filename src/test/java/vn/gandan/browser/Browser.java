package vn.gandan.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The one Chromium of a test run. Without one on the machine a test that asks for it is skipped
 * with a sentence, but fails where {@code CI} is set.
 *
 * <p>{@code GANDAN_BROWSER} names another binary than the usual ones.
 */
public final class Browser {
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static com.microsoft.playwright.@Nullable Browser shared;

  private Browser() {}

  /** How large the reader's screen is. */
  public enum Size {
    /** An old office PC. */
    DESK(1366, 768),
    /** As the pictures of the manuals are taken. */
    OFFICE(1280, 800),
    PHONE(360, 740),
    /** What is left of 1280 pixels at a zoom of 400 %. */
    ZOOMED(320, 256);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }

    public int width() {
      return width;
    }
  }

  /**
   * A fresh visitor with no cookies, for whom nothing but the server under test exists.
   *
   * @param language {@code vi} or {@code en}
   */
  public static BrowserContext visitor(Size size, String language) {
    return visitor(size, language, true);
  }

  /** A visitor whose browser runs no script; nothing may depend on it. */
  public static BrowserContext visitorWithoutScript(Size size, String language) {
    return visitor(size, language, false);
  }

  private static BrowserContext visitor(Size size, String language, boolean script) {
    BrowserContext context =
        started()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(size.width, size.height)
                    .setJavaScriptEnabled(script)
                    .setLocale(language.equals("vi") ? "vi-VN" : "en-GB")
                    .setTimezoneId("Asia/Ho_Chi_Minh"));
    context.setDefaultTimeout(15_000);
    context.route(
        url -> !url.startsWith("http://localhost:") && !url.startsWith("http://127.0.0.1:"),
        route -> route.abort());
    return context;
  }

  /** A page of a fresh visitor; close its context when done. */
  public static Page page(Size size, String language) {
    return visitor(size, language).newPage();
  }

  private static synchronized com.microsoft.playwright.Browser started() {
    com.microsoft.playwright.Browser running = shared;
    if (running == null) {
      running = start(binary());
      shared = running;
    }
    return running;
  }

  private static com.microsoft.playwright.Browser start(Path binary) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    com.microsoft.playwright.Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(binary)
                    .setHeadless(true)
                    .setArgs(FLAGS));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
    return browser;
  }

  private static Path binary() {
    Optional<Path> found =
        Stream.concat(
                Stream.ofNullable(System.getenv("GANDAN_BROWSER")).filter(name -> !name.isBlank()),
                PLACES.stream())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    String sentence =
        "No Chromium here: install Debian's chromium, or name one in GANDAN_BROWSER, to run what a browser must show.";
    if (System.getenv("CI") != null) {
      throw new IllegalStateException(sentence);
    }
    return Assumptions.abort(sentence);
  }
}
