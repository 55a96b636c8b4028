package vn.gandan.payout.web;

import java.util.List;
import vn.gandan.benefit.Due;
import vn.gandan.handover.Filled;
import vn.gandan.party.MaskedPerson;
import vn.gandan.payout.Home;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * Whether somebody is paid at home.
 *
 * @param homes each with a duty of the programme that it is about
 * @param choices programmes from which the person is not paid at home yet
 */
public record HomesPage(
    MaskedPerson person,
    List<Planned> homes,
    List<Choice> choices,
    List<Choice> grounds,
    Filled filled,
    Mistakes mistakes) {

  static final String PATH = "/quay/chi-tra/tai-nha";
  static final String PLAN = "ghi";
  static final String END = "thoi";

  /**
   * @param fresh whether the ground needs no other look yet
   */
  public record Planned(Home home, Due due, boolean fresh) {}

  public Mistakes mistakesOf(String form) {
    return filled.task().equals(form) ? mistakes : Mistakes.NONE;
  }

  public String path() {
    return PATH + "?nguoi=" + person.id();
  }
}
