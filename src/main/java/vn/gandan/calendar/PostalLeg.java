package vn.gandan.calendar;

/**
 * How long the post takes between a point and the agency, one way.
 *
 * @param workingDays after the day of handing over
 */
public record PostalLeg(PostalZone zone, int workingDays, String source) {
  public PostalLeg {
    if (workingDays < 1 || workingDays > 30) {
      throw new IllegalArgumentException("not a postal leg: " + workingDays + " working days");
    }
  }
}
