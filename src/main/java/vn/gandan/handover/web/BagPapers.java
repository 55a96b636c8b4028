package vn.gandan.handover.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Headings;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.paper.BagLabel;
import vn.gandan.paper.BagList;
import vn.gandan.paper.Form;
import vn.gandan.paper.Papers;

/** Prints what goes with a bag; in Vietnamese, whoever prints. */
@Component
class BagPapers {
  private final Papers papers;
  private final WorkDesks desks;
  private final Hands hands;
  private final Headings headings;
  private final Access access;

  BagPapers(Papers papers, WorkDesks desks, Hands hands, Headings headings, Access access) {
    this.papers = papers;
    this.desks = desks;
    this.hands = hands;
    this.headings = headings;
    this.access = access;
  }

  byte[] label(Bags.Bag bag) {
    BagLabel label =
        new BagLabel(
            bag.thing().code().value(),
            hands.unitName(bag.fromUnit()),
            hands.unitName(bag.sealed().toUnit()),
            bag.sealed().sealNumber(),
            bag.sealedAt(),
            bag.sealed().contents().size());
    return papers.print(Form.BAG_LABEL, desks.today(), label);
  }

  byte[] list(Bags.Bag bag, Comparison contents, Actor actor, HttpServletRequest request) {
    Words words = hands.vietnamese();
    boolean opened = bag.sealed().opened();
    boolean ours = bag.fromUnit().equals(actor.unitId());
    String here = desks.of(actor, request).name();
    String me = access.account(actor.accountId()).map(Account::displayName).orElse("");
    BagList list =
        new BagList(
            headings.of(bag.fromUnit(), actor.province()),
            bag.thing().code().value(),
            bag.sealed().sealNumber(),
            hands.unitName(bag.fromUnit()),
            hands.unitName(bag.sealed().toUnit()),
            bag.liesAt(desks.of(actor, request).desk().deskId())
                ? ""
                : hands.name(bag.where().hand(), words),
            bag.sealedAt(),
            bag.openedAt(),
            contents.rows().stream().map(row -> line(row, opened, words)).toList(),
            bag.sealed().contents().size(),
            opened ? Integer.valueOf((int) contents.counted()) : null,
            opened ? difference(contents, words) : "",
            ours ? me : "",
            ours ? "" : me + ", " + here);
    return papers.print(Form.BAG_LIST, desks.today(), list);
  }

  private static String difference(Comparison contents, Words words) {
    if (contents.agrees()) {
      return "";
    }
    return words.t(
        "handover.difference",
        contents.count(Comparison.State.MISSING),
        contents.count(Comparison.State.EXTRA));
  }

  private static BagList.Line line(Comparison.Row row, boolean opened, Words words) {
    BagList.Count count =
        switch (row.state()) {
          case AGREED -> opened ? BagList.Count.PRESENT : BagList.Count.NOT_COUNTED;
          case MISSING -> BagList.Count.MISSING;
          case EXTRA, UNKNOWN -> BagList.Count.EXTRA;
        };
    String kind = row.kind() == null ? "" : words.t("custody.thing." + row.kind());
    return new BagList.Line(row.code(), kind, orEmpty(row.dossier()), count, "");
  }

  private static String orEmpty(@Nullable String text) {
    return Optional.ofNullable(text).orElse("");
  }
}
