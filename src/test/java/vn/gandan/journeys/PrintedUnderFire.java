package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.gandan.access.Browser;
import vn.gandan.paper.Printed;

/** Receipts that one clerk has on paper, and prints again after each kill. */
final class PrintedUnderFire {
  private static final String COPY = "BẢN IN LẠI";

  private final Browser browser;
  private final List<Paper> papers = new ArrayList<>();

  /**
   * A receipt as it stands on paper.
   *
   * @param words all of them but the mark of a copy, in the order of the alphabet: a mark lies
   *     across the others
   * @param template that it was printed from
   */
  private record Paper(UUID receipt, boolean copy, List<String> words, String template) {}

  PrintedUnderFire(Browser browser) {
    this.browser = browser;
  }

  /**
   * Paper that came out of the printer counts; what was lost on the way does not.
   *
   * @return whether it came
   */
  boolean print(UUID receipt) {
    try {
      HttpResponse<byte[]> answer = browser.download(path(receipt));
      // As with acts: while something is being killed, the program may say that it cannot.
      if (answer.statusCode() == 503) {
        return false;
      }
      assertThat(answer.statusCode()).as(path(receipt)).isEqualTo(200);
      papers.add(paper(receipt, answer.body()));
      return true;
    } catch (AssertionError died) {
      if (died.getCause() == null) {
        throw died;
      }
      return false;
    }
  }

  /**
   * Each receipt that was on paper before is printed again: marked as a copy, and otherwise equal.
   *
   * @return how many
   */
  int reprints() {
    for (Paper original : papers) {
      Paper copy = paper(original.receipt(), browser.file(path(original.receipt())));
      assertThat(original.copy()).as("the first print is the original").isFalse();
      assertThat(copy)
          .isEqualTo(new Paper(original.receipt(), true, original.words(), original.template()));
    }
    int printed = papers.size();
    papers.clear();
    return printed;
  }

  private static String path(UUID receipt) {
    return "/quay/bien-nhan/" + receipt + ".pdf?kho=a5";
  }

  private static Paper paper(UUID receipt, byte[] pdf) {
    try (Printed printed = new Printed(pdf)) {
      String text = printed.text();
      return new Paper(
          receipt,
          text.contains(COPY),
          Arrays.stream(text.split(" "))
              .filter(word -> !COPY.contains(word) && !word.equals("·"))
              .sorted()
              .toList(),
          printed.keywords());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
