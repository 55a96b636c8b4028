package vn.gandan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import uk.org.okapibarcode.backend.Symbol;

/**
 * A reader finds a code by the light around it (ISO/IEC 18004: 4 squares; ISO/IEC 15417: 10 bars).
 */
class CodeDrawingTest {

  @Test
  void aSquareCodeHasItsLightMarginOnAllFourSides() {
    Symbol code = CodeDrawing.qr("https://example.vn/t/0123456789ABCDEF");
    Rectangle2D black = CodeDrawing.bars(code, 80, 80, true).getBounds2D();

    double square = 80.0 / code.getWidth();
    assertThat(black.getMinX()).isCloseTo(4 * square, within(0.01));
    assertThat(black.getMinY()).isCloseTo(4 * square, within(0.01));
    assertThat(80 - black.getMaxX()).isCloseTo(4 * square, within(0.01));
    assertThat(80 - black.getMaxY()).isCloseTo(4 * square, within(0.01));
  }

  @Test
  void aBarCodeHasItsLightMarginLeftAndRightAndFillsItsHeight() {
    Symbol code = CodeDrawing.code128("GD-38-0001");
    Rectangle2D black = CodeDrawing.bars(code, 200, 30, false).getBounds2D();

    double bar = 200.0 / code.getWidth();
    assertThat(black.getMinX()).isCloseTo(10 * bar, within(0.01));
    assertThat(200 - black.getMaxX()).isCloseTo(10 * bar, within(0.01));
    assertThat(black.getHeight()).isCloseTo(30, within(0.01));
  }
}
