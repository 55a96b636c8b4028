package vn.gandan.counter.web;

import vn.gandan.ui.Mistakes;

/**
 * The form that records a person.
 *
 * @param notFound the box was asked, and nobody has that number yet
 * @param contradicted the number says another sex or year of birth: the clerk may confirm the card
 */
public record EnrolPage(
    PersonForm form, Mistakes mistakes, boolean notFound, boolean contradicted) {

  /** Where this form is taken up again, with what was kept of it. */
  public String resume() {
    return "/quay/nguoi/moi?nhap=" + form.operationId();
  }
}
