package vn.gandan.bank;

import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.graphics.Rectangle;

/**
 * A QR code as one path of SVG, in units of its squares, with the quiet zone around it.
 *
 * @param side how many squares wide and high
 * @param path as the attribute {@code d} takes it
 */
public record Squares(int side, String path) {
  /** Squares of white around it, without which telephones do not find it. */
  private static final int QUIET = 4;

  public static Squares of(String text) {
    QrCode code = new QrCode();
    code.setModuleWidth(1);
    code.setPreferredEccLevel(QrCode.EccLevel.M);
    code.setQuietZoneHorizontal(QUIET);
    code.setQuietZoneVertical(QUIET);
    code.setContent(text);
    StringBuilder path = new StringBuilder(4_096);
    for (Rectangle each : code.getRectangles()) {
      int wide = (int) each.width;
      // The squares are told without the zone, the width with it.
      path.append('M').append((int) each.x + QUIET).append(' ').append((int) each.y + QUIET);
      path.append('h').append(wide).append('v').append((int) each.height);
      path.append('h').append(-wide).append('z');
    }
    return new Squares(code.getWidth(), path.toString());
  }
}
