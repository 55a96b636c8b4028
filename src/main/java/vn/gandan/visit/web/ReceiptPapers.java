package vn.gandan.visit.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Headings;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Vnd;
import vn.gandan.paper.Form;
import vn.gandan.paper.Papers;
import vn.gandan.paper.PrintMark;
import vn.gandan.paper.VisitSlip;
import vn.gandan.visit.Line;
import vn.gandan.visit.ReceiptPrints;
import vn.gandan.visit.VisitReceipt;

/** Puts a receipt on paper, in Vietnamese, whoever prints. */
@Component
class ReceiptPapers {
  private final Papers papers;
  private final ReceiptPrints prints;
  private final ReceiptPages pages;
  private final Headings headings;
  private final Hands hands;
  private final String publicAddress;
  private final boolean demonstration;

  ReceiptPapers(
      Papers papers,
      ReceiptPrints prints,
      ReceiptPages pages,
      Headings headings,
      Hands hands,
      @Value("${gandan.access.public-address}") String publicAddress,
      Environment environment) {
    this.papers = papers;
    this.prints = prints;
    this.pages = pages;
    this.headings = headings;
    this.hands = hands;
    this.publicAddress = publicAddress;
    this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
  }

  /** Dated as the visit was, however much later it is printed. */
  byte[] print(VisitReceipt receipt, Form form, Actor actor) {
    VisitSlip facts = facts(receipt, actor);
    return prints.print(
        receipt.id(),
        papers.inForce(form, receipt.businessDay()).template(),
        actor,
        printing ->
            papers.print(
                printing.template(),
                receipt.businessDay(),
                facts,
                marks(receipt.reversed(), printing.again())));
  }

  private VisitSlip facts(VisitReceipt receipt, Actor actor) {
    return new VisitSlip(
        headings.of(receipt.office(), actor.province()),
        receipt.no(),
        hands.deskName(receipt.desk()),
        pages.clerk(receipt),
        receipt.madeAt(),
        items(receipt, Line.Part.STATE),
        sum(receipt, Line.Part.STATE),
        items(receipt, Line.Part.TRUST),
        sum(receipt, Line.Part.TRUST),
        items(receipt, Line.Part.REVENUE),
        sum(receipt, Line.Part.REVENUE),
        items(receipt, Line.Part.PAID_OUT),
        sum(receipt, Line.Part.PAID_OUT),
        new Vnd(receipt.due()),
        new Vnd(receipt.given()),
        new Vnd(receipt.change()),
        receipt.transfer() == null
            ? null
            : hands.vietnamese().t("visit.paper.transfer", receipt.transfer()),
        publicAddress + "/bien-lai/" + receipt.token(),
        hands.vietnamese().t("visit.paper.check"));
  }

  private static List<VisitSlip.Item> items(VisitReceipt receipt, Line.Part part) {
    return receipt.lines().stream()
        .filter(line -> line.part() == part)
        .map(line -> new VisitSlip.Item(line.title(), new Vnd(line.amount())))
        .toList();
  }

  /** Null where there are no lines, so that the heading is left out. */
  private static @Nullable Vnd sum(VisitReceipt receipt, Line.Part part) {
    return receipt.blocks().stream()
        .filter(block -> block.part() == part)
        .map(block -> new Vnd(block.sum()))
        .findFirst()
        .orElse(null);
  }

  private Set<PrintMark> marks(boolean reversed, boolean again) {
    Set<PrintMark> marks = EnumSet.noneOf(PrintMark.class);
    if (demonstration) {
      marks.add(PrintMark.DEMONSTRATION);
    }
    if (reversed) {
      marks.add(PrintMark.REVERSED);
    }
    if (again) {
      marks.add(PrintMark.REPRINT);
    }
    return marks;
  }
}
