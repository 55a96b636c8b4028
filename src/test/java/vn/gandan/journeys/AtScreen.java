package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import vn.gandan.browser.Browser;
import vn.gandan.browser.Browser.Size;
import vn.gandan.browser.Look;
import vn.gandan.paper.Printed;

/** Somebody at a screen, who knows nothing but what stands there: labels, buttons and links. */
final class AtScreen implements AutoCloseable {
  private static final String PASSWORD = "mot cua gan dan 2026";

  private final BrowserContext context;
  private final Page page;
  private final String base;
  private final String login;

  private AtScreen(int port, Size size, String login) {
    this.login = login;
    this.context = Browser.visitor(size, "vi");
    this.page = context.newPage();
    this.base = "http://localhost:" + port;
  }

  static AtScreen visitor(int port, Size size) {
    return new AtScreen(port, size, "public");
  }

  /** A person of the demonstration, who comes in by the front door. */
  static AtScreen signedIn(int port, String login) {
    AtScreen person = new AtScreen(port, Size.OFFICE, login);
    person.opens("/").follows("Đăng nhập");
    person.writes("Tên đăng nhập", login).writes("Mật khẩu", PASSWORD).presses("Đăng nhập");
    person.page.waitForURL(url -> !url.contains("/dang-nhap"));
    return person;
  }

  AtScreen opens(String path) {
    page.navigate(base + path);
    return this;
  }

  AtScreen follows(String link) {
    named(AriaRole.LINK, link).click();
    page.waitForLoadState();
    return this;
  }

  /** A link that says this somewhere. */
  AtScreen followsWhere(String text) {
    return followsWhere(Pattern.compile(quoted(text)));
  }

  /** The link of a thing, whose code stands there with gaps for the eye. */
  AtScreen followsCode(String code) {
    return followsWhere(Pattern.compile(code.replaceAll("(?=.)", "\\\\s?")));
  }

  private AtScreen followsWhere(Pattern said) {
    page.locator("main a", new Page.LocatorOptions().setHasText(said)).first().click();
    page.waitForLoadState();
    return this;
  }

  AtScreen presses(String button) {
    named(AriaRole.BUTTON, button).click();
    page.waitForLoadState();
    return this;
  }

  AtScreen writes(String label, String text) {
    page.getByLabel(startsWith(label)).first().fill(text);
    return this;
  }

  /** Into the box that the page opened with, as a scanner does: fast, with Enter behind. */
  AtScreen scans(String code) {
    Locator box = page.locator("[data-scan]");
    box.evaluate("box => box.dataset.scanGap = '5000'");
    boolean opens = box.getAttribute("data-scan").equals("submit");
    String before = page.url();
    page.keyboard().type(code);
    page.keyboard().press("Enter");
    if (opens) {
      page.waitForURL(url -> !url.equals(before));
    }
    return this;
  }

  AtScreen chooses(String label, String option) {
    Locator list = page.getByLabel(startsWith(label)).first();
    String value =
        list.locator("option", new Locator.LocatorOptions().setHasText(option))
            .first()
            .getAttribute("value");
    list.selectOption(value);
    return this;
  }

  AtScreen ticks(String choice) {
    named(AriaRole.RADIO, choice).check();
    return this;
  }

  AtScreen marks(String box) {
    named(AriaRole.CHECKBOX, box).check();
    return this;
  }

  /** The box with this number, counted from 0. */
  AtScreen unticks(int box) {
    page.getByRole(AriaRole.CHECKBOX).nth(box).uncheck();
    return this;
  }

  /** A choice that says this somewhere. */
  AtScreen ticksWhere(String text) {
    page.locator(".choice", new Page.LocatorOptions().setHasText(text))
        .first()
        .getByRole(AriaRole.RADIO)
        .check();
    return this;
  }

  /** With a mouse, as well as one can. */
  AtScreen signs() {
    Locator field = page.getByRole(AriaRole.IMG, role("Chữ ký của người nhận"));
    field.scrollIntoViewIfNeeded();
    BoundingBox box = field.boundingBox();
    page.mouse().move(box.x + 40, box.y + 90);
    page.mouse().down();
    for (int i = 1; i <= 24; i++) {
      page.mouse().move(box.x + 40 + i * 15, box.y + 90 + 40 * Math.sin(i * 0.9));
    }
    page.mouse().up();
    return this;
  }

  /** Waits for the page if need be, as people do. */
  AtScreen sees(String... texts) {
    Locator main = page.locator("main");
    try {
      page.waitForCondition(() -> List.of(texts).stream().allMatch(read(main)::contains));
    } catch (TimeoutError _) {
      assertThat(read(main)).as(page.url()).contains(texts);
    }
    return this;
  }

  /** Whether it stands there now. */
  boolean shows(String text) {
    return read(page.locator("main")).contains(text);
  }

  AtScreen doesNotSee(String... texts) {
    assertThat(read(page.locator("main"))).as(page.url()).doesNotContain(texts);
    return this;
  }

  /** What stands beside a heading in a list of facts. */
  String fact(String heading) {
    Locator line =
        page.locator("dl.facts > div", new Page.LocatorOptions().setHasText(heading)).first();
    return read(line.locator("dd")).strip();
  }

  /** As it stands there; codes of things without the gaps that are for the eye. */
  private static String read(Locator part) {
    return part.innerText().replaceAll("(?<=\\d)\u00A0(?=\\d)", "");
  }

  /** The number of a figure that opens its rows. */
  int figure(String name) {
    return Integer.parseInt(
        page.locator(".figures a", new Page.LocatorOptions().setHasText(name))
            .first()
            .locator("strong")
            .innerText());
  }

  String path() {
    return page.url().substring(base.length());
  }

  String link(String name) {
    String address = named(AriaRole.LINK, name).getAttribute("href");
    return address.startsWith(base) ? address.substring(base.length()) : address;
  }

  /** The PDF behind a link, as this person's own browser gets it. */
  Printed prints(String link) {
    APIResponse answer = context.request().get(base + link(link));
    assertThat(answer.status()).as(link).isEqualTo(200);
    assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
    return new Printed(answer.body());
  }

  /** Looks at the page as a machine can, and keeps a picture for people; not where unnamed. */
  AtScreen pictures(String station) {
    if (!station.startsWith("-") && !station.isEmpty()) {
      Look.picture(page, "journey-" + station);
      Look.fits(page);
    }
    return this;
  }

  AtScreen onAPhoneInEnglish() {
    page.setViewportSize(Size.PHONE.width(), 740);
    return opens("/?lang=en");
  }

  /** Each of these pages must be sound as it is. */
  AtScreen looksAt(String... paths) {
    for (String path : paths) {
      opens(path).looks(path.replaceAll("[?].*|[0-9a-f]{8}-[-0-9a-f]+|\\W+$", ""));
    }
    return this;
  }

  /** No violation that a machine can find, and a picture for people. */
  AtScreen looks(String name) {
    page.waitForLoadState();
    Look.picture(page, "phone-" + login + "-" + name.replaceAll("\\W+", "-"));
    Look.isSound(page);
    return this;
  }

  @Override
  public void close() {
    context.close();
  }

  private Locator named(AriaRole role, String name) {
    return page.locator("body").getByRole(role, in(name)).first();
  }

  private static Locator.GetByRoleOptions in(String name) {
    return new Locator.GetByRoleOptions().setName(startsWith(name));
  }

  private static Page.GetByRoleOptions role(String name) {
    return new Page.GetByRoleOptions().setName(startsWith(name));
  }

  private static Pattern startsWith(String text) {
    return Pattern.compile("^\\s*" + quoted(text));
  }

  /** The browser knows no {@code \\Q}. */
  private static String quoted(String text) {
    return text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
  }
}
