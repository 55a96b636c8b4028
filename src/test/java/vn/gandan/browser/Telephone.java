package vn.gandan.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * A telephone held before a screen. A hand is never still: what the reader does not find in one
 * picture (about one code in 200 when it is held quite straight) it finds in the next.
 */
public final class Telephone {
  private static final int[] HELD_AT_DEGREES = {0, 5, -7, 12, 90};

  private Telephone() {}

  /** The text of the QR code that is shown. */
  public static String scans(Locator code) throws IOException, ReaderException {
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
    ReaderException last = NotFoundException.getNotFoundInstance();
    for (int degrees : HELD_AT_DEGREES) {
      try {
        return read(held(shown, degrees));
      } catch (ReaderException e) {
        last = e;
      }
    }
    throw last;
  }

  private static String read(BufferedImage seen) throws ReaderException {
    int wide = seen.getWidth();
    int high = seen.getHeight();
    var source = new RGBLuminanceSource(wide, high, seen.getRGB(0, 0, wide, high, null, 0, wide));
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  private static BufferedImage held(BufferedImage shown, int degrees) {
    int side = 2 * Math.max(shown.getWidth(), shown.getHeight());
    BufferedImage seen = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = seen.createGraphics();
    drawing.setColor(Color.WHITE);
    drawing.fillRect(0, 0, side, side);
    drawing.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    drawing.rotate(Math.toRadians(degrees), side / 2.0, side / 2.0);
    drawing.drawImage(shown, (side - shown.getWidth()) / 2, (side - shown.getHeight()) / 2, null);
    drawing.dispose();
    return seen;
  }
}
