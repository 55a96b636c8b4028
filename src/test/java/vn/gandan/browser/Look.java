package vn.gandan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** What is demanded of every screen, and a picture of it. */
public final class Look {
  private static final List<String> WCAG_2_2_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Look() {}

  /** No violation of WCAG 2.2 AA that a machine can find, and no sideways scrolling. */
  public static void isSound(Page page) {
    isAccessible(page);
    fits(page);
  }

  public static void isAccessible(Page page) {
    isDressed(page);
    AxeRunOptions lean = new AxeRunOptions();
    // Of rules that hold, that they held is enough; of those that do not, every place is told.
    lean.setResultTypes(List.of("violations"));
    // There are no frames, so no second page is needed to join what was found in them.
    AxeResults found =
        new AxeBuilder(page).options(lean).withTags(WCAG_2_2_AA).setLegacyMode(true).analyze();
    assertThat(found.getPasses()).as("rules that had something to look at").isNotEmpty();
    List<String> violations =
        found.getViolations().stream()
            .flatMap(rule ->
                rule.getNodes().stream()
                    .map(node ->
                        rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
            .toList();
    assertThat(violations).as(page.url()).isEmpty();
  }

  /** Its style sheets have come; what is judged without them says nothing about the page. */
  private static void isDressed(Page page) {
    page.waitForLoadState();
    Object missing =
        page.evaluate(
            "() => [...document.querySelectorAll('link[rel=stylesheet]')]"
                + ".filter(l => !l.sheet).map(l => l.href)");
    assertThat((List<?>) missing).as("style sheets that did not come to " + page.url()).isEmpty();
  }

  /** Nothing stands out of the page to the right, but what scrolls inside a frame that fits. */
  public static void fits(Page page) {
    Object wider =
        page.evaluate(
            """
            () => [...document.querySelectorAll('body *')]
              .filter(e => {
                for (let frame = e.parentElement; frame; frame = frame.parentElement) {
                  if (['auto', 'scroll'].includes(getComputedStyle(frame).overflowX)) return false;
                }
                return !e.closest('.unseen');
              })
              .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
              .map(e => e.outerHTML.slice(0, 120))
            """);
    assertThat((List<?>) wider).as(page.url()).isEmpty();
    // A long word stands out of a box that itself fits.
    Object sideways =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) sideways).intValue()).as("scrolls sideways: " + page.url()).isZero();
  }

  /** Into {@code target/pictures}, for people to look at. */
  public static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "pictures", name + ".png")));
  }
}
