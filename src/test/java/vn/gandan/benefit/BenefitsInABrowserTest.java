package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.benefit.BenefitFixture.HAC_THANH;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.access.Access;
import vn.gandan.benefit.ListOf.Person;
import vn.gandan.browser.Browser;
import vn.gandan.browser.Browser.Size;
import vn.gandan.browser.Look;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** The screens of a round, as they look: empty, full, wrong, small. */
@GandanTest
class BenefitsInABrowserTest {
  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Network network;
  @Autowired Access access;

  private BenefitFixture post;
  private Programme programme;
  private UUID round;

  @BeforeEach
  void aRound() {
    post = new BenefitFixture(door, rosters, network, access);
    programme = post.programme(Programme.Kind.SOCIAL_PENSION);
    post.contract(programme, HAC_THANH);
    round = post.round(programme, post.month);
  }

  @Test
  void theProvincePreparesARound() {
    Page office = signedIn(Size.DESK, BenefitFixture.OFFICE);
    look(office, "/chi-tra", "benefit-home");
    look(office, "/chi-tra/muc", "benefit-rates");
    look(office, "/chi-tra/chuong-trinh/" + programme.programmeId(), "benefit-programme");
    look(office, "/chi-tra/ky/" + round, "benefit-round");
    RosterDraft wrong =
        post.bring(round, list().csv().replace("1946-02-01", "hôm nào"), "14797;3;1");
    look(office, "/chi-tra/danh-sach/" + wrong.draftId(), "benefit-draft-wrong");
    RosterDraft sound = post.bring(round, list().csv(), list().figures());
    look(office, "/chi-tra/danh-sach/" + sound.draftId(), "benefit-draft");
  }

  @Test
  void theCommuneExplainsByKeyboardAndSigns() {
    UUID roster = post.take(round, list());
    post.office(new ChallengeRound(round));
    Page commune = signedIn(Size.DESK, "cb.hac-thanh");
    look(commune, "/chi-tra/xa", "benefit-parts");
    look(commune, "/chi-tra/xa/" + round, "benefit-part");
    Locator line = commune.locator("input[name=line]").first();
    line.focus();
    commune.keyboard().press("Space");
    commune.locator("input[value=STOP]").focus();
    commune.keyboard().press("Space");
    commune.locator("textarea[name=words]").fill("Đã đối chiếu sổ hộ tịch");
    commune.keyboard().press("Control+Enter");
    commune.locator(".notice-done").waitFor();
    assertThat(commune.locator("main").innerText()).contains("Đã đối chiếu sổ hộ tịch");
    post.keepAll(round, roster, List.of(2, 3));
    look(commune, "/chi-tra/xa/" + round, "benefit-part-to-sign");
    look(commune, "/chi-tra/xa/" + round + "/in", "benefit-part-print");
    look(commune, "/chi-tra/xa/bien-dong", "benefit-events");
    post.commune(new SignPart(round));
    post.office(new Freeze(round));
    look(signedIn(Size.DESK, BenefitFixture.OFFICE), "/chi-tra/ky/" + round, "benefit-frozen");
    look(signedIn(Size.DESK, "gd.hac-thanh"), "/chi-tra/buu-dien", "benefit-office");
    for (Size size : List.of(Size.PHONE, Size.ZOOMED)) {
      String name = size == Size.PHONE ? "phone" : "zoomed";
      look(signedIn(size, "cb.hac-thanh"), "/chi-tra/xa/" + round, "benefit-part-" + name);
      look(signedIn(size, "gd.hac-thanh"), "/chi-tra/buu-dien", "benefit-office-" + name);
      look(signedIn(size, BenefitFixture.OFFICE), "/chi-tra/ky/" + round, "benefit-round-" + name);
    }
  }

  private ListOf list() {
    ListOf list = post.list(programme, post.month);
    String point = post.point(HAC_THANH);
    for (int i = 1; i <= 3; i++) {
      list.add(
          Person.cash(HAC_THANH, "BT-" + i, "Lê Thị Hoà " + i, "1946-02-0" + i, point)
              .citizen("03804677%04d".formatted(BenefitFixture.serial()))
              .amount(550_000, 20_000L * i));
    }
    return list;
  }

  private Page signedIn(Size size, String login) {
    Page page = Browser.page(size, "vi");
    page.navigate("http://localhost:" + port + "/dang-nhap");
    page.locator("input[name=login]").fill(login);
    page.locator("input[name=password]").fill("mot cua gan dan 2026");
    page.locator("main form button").first().click();
    page.waitForURL(url -> !url.contains("dang-nhap"));
    return page;
  }

  private void look(Page page, String path, String picture) {
    page.navigate("http://localhost:" + port + path);
    page.locator("h1").first().waitFor();
    Look.isSound(page);
    Look.picture(page, picture);
  }
}
