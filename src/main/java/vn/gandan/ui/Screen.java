package vn.gandan.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.Vnd;

/**
 * What every template may ask of the page it stands in: texts, language, who is signed in, where
 * the reader is, and how dates, money and codes are written. In each model as {@code screen}.
 */
public final class Screen {
  private final Texts texts;
  private final Place place;
  private final SignedIn.@Nullable Person person;
  private final List<NavigationEntry> navigation;
  private final List<Notice> notices;
  private final Supplier<@Nullable CsrfToken> csrf;
  private final UnaryOperator<String> assets;

  /**
   * Where the reader is.
   *
   * @param path without the query
   * @param query without {@code lang}; may be empty
   */
  record Place(Language language, String path, String query) {}

  Screen(
      Texts texts,
      Place place,
      SignedIn.@Nullable Person person,
      List<NavigationEntry> navigation,
      List<Notice> notices,
      Supplier<@Nullable CsrfToken> csrf,
      UnaryOperator<String> assets) {
    this.texts = texts;
    this.place = place;
    this.person = person;
    this.navigation = navigation;
    this.notices = notices;
    this.csrf = csrf;
    this.assets = assets;
  }

  /** The text of the key; {@code {0}} is the first argument. */
  public String t(String key, Object... args) {
    return texts.text(language(), key, args);
  }

  /** The text of {@code key.one} or {@code key.other}; {@code {0}} is the count. */
  public String count(String key, long count, Object... more) {
    return texts.count(language(), key, count, more);
  }

  public String refusal(Refusal refusal) {
    return texts.problem(language(), refusal);
  }

  public String notice(Notice notice) {
    return t(notice.key(), notice.args().toArray());
  }

  /** Named places: for problems. */
  public String named(String key, Map<String, ?> facts) {
    return texts.text(language(), key, facts);
  }

  public Language language() {
    return place.language();
  }

  public String path() {
    return place.path();
  }

  /** The same page in the other language. */
  public String switchHref() {
    String rest = place.query().isEmpty() ? "" : place.query() + "&";
    return place.path() + "?" + rest + "lang=" + language().other().code();
  }

  public SignedIn.@Nullable Person person() {
    return person;
  }

  public List<NavigationEntry> navigation() {
    return navigation;
  }

  /** Whether the page stands below this place and below no nearer one. */
  public boolean current(NavigationEntry entry) {
    return entry.leadsTo(place.path())
        && navigation().stream()
            .noneMatch(other ->
                other.path().length() > entry.path().length() && other.leadsTo(place.path()));
  }

  public List<Notice> notices() {
    return notices;
  }

  /** Name of the hidden field; null where no guard against forged forms stands. */
  public @Nullable String csrfName() {
    CsrfToken token = csrf.get();
    return token == null ? null : token.getParameterName();
  }

  public @Nullable String csrfToken() {
    CsrfToken token = csrf.get();
    return token == null ? null : token.getToken();
  }

  /** {@code /css/gandan.css} with the digest of its content, to be kept for a year. */
  public String asset(String path) {
    return assets.apply(path);
  }

  /** {@code 09:30 21/11/2026}, Vietnamese time. */
  public String moment(Instant instant) {
    return Formats.moment(instant);
  }

  public String day(LocalDate day) {
    return Formats.day(day);
  }

  public String day(Instant instant) {
    return Formats.day(instant);
  }

  public String time(Instant instant) {
    return Formats.time(instant);
  }

  public String money(Vnd sum) {
    return Formats.money(sum, language());
  }

  public String number(long number) {
    return Formats.number(number, language());
  }

  /** A thing's 14 digits in groups that can be read aloud. */
  public String code(String code) {
    return Formats.thingCode(code);
  }

  /**
   * "còn 2 ngày làm việc", "hết hạn hôm nay", "quá hạn 1 ngày làm việc".
   *
   * @param workingDays until the promise is due; negative when it is broken
   */
  public String daysLeft(long workingDays) {
    if (workingDays == 0) {
      return t("ui.due.today");
    }
    return workingDays > 0 ? count("ui.due.left", workingDays) : count("ui.due.late", -workingDays);
  }

  public Tone dueTone(long workingDays) {
    if (workingDays < 0) {
      return Tone.BAD;
    }
    return workingDays <= 1 ? Tone.CARE : Tone.ACTIVE;
  }
}
