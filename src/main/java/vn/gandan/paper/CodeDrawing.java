package vn.gandan.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.backend.Symbol;
import uk.org.okapibarcode.graphics.Rectangle;

/**
 * Draws {@code <object type="code128" data="…"/>} and {@code <object type="qr" data="…"/>} as
 * vectors straight onto the sheet, so that no picture format and no second renderer is needed.
 */
final class CodeDrawing implements FSObjectDrawerFactory, FSObjectDrawer {
  static final Set<String> KINDS = Set.of("code128", "qr");

  @Override
  public @Nullable FSObjectDrawer createDrawer(Element element) {
    return isReplacedObject(element) ? this : null;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return element.getNodeName().equals("object") && KINDS.contains(element.getAttribute("type"));
  }

  @Override
  public @Nullable Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    String data = element.getAttribute("data");
    if (!data.isEmpty()) {
      float wide = (float) (width / dotsPerPixel);
      float high = (float) (height / dotsPerPixel);
      boolean qr = element.getAttribute("type").equals("qr");
      Symbol symbol = qr ? qr(data) : code128(data);
      device.drawWithGraphics(
          (float) x, (float) y, wide, high, canvas -> paint(canvas, symbol, wide, high, qr));
    }
    return null;
  }

  private static void paint(
      Graphics2D canvas, Symbol symbol, double wide, double high, boolean square) {
    canvas.setColor(Color.BLACK);
    canvas.fill(bars(symbol, wide, high, square));
  }

  /**
   * The black of a code in a box. Bars fill it in both directions; squares stay square, at its
   * middle. The symbol's bars start at its own corner, its width counts the light margin on both
   * sides: without the step inwards the margin would lie on one side only, and a reader would find
   * no edge on the other.
   */
  static Shape bars(Symbol symbol, double wide, double high, boolean square) {
    Path2D bars = new Path2D.Double();
    for (Rectangle bar : symbol.getRectangles()) {
      bars.append(new Rectangle2D.Double(bar.x, bar.y, bar.width, bar.height), false);
    }
    double stretchX = wide / symbol.getWidth();
    double stretchY = high / symbol.getHeight();
    AffineTransform fit = new AffineTransform();
    if (square) {
      double stretch = Math.min(stretchX, stretchY);
      fit.translate(
          (wide - stretch * symbol.getWidth()) / 2, (high - stretch * symbol.getHeight()) / 2);
      fit.scale(stretch, stretch);
    } else {
      fit.scale(stretchX, stretchY);
    }
    fit.translate(symbol.getQuietZoneHorizontal(), symbol.getQuietZoneVertical());
    return bars.createTransformedShape(fit);
  }

  static Symbol code128(String data) {
    Code128 code = new Code128();
    code.setModuleWidth(1);
    code.setBarHeight(20);
    code.setQuietZoneHorizontal(10);
    code.setHumanReadableLocation(HumanReadableLocation.NONE);
    code.setContent(data);
    return code;
  }

  static Symbol qr(String data) {
    QrCode code = new QrCode();
    code.setModuleWidth(1);
    code.setPreferredEccLevel(QrCode.EccLevel.M);
    code.setQuietZoneHorizontal(4);
    code.setQuietZoneVertical(4);
    code.setContent(data);
    return code;
  }
}
