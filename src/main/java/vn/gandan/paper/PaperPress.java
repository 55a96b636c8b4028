package vn.gandan.paper;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.gandan.kernel.Text;

/**
 * Fills a template with facts and sets it as PDF. Reaches no file and no address but the fonts and
 * the style in its own jar, which are read once.
 */
final class PaperPress {
  /** A print holds some megabytes while it is set; more at a time than this wait their turn. */
  private static final int AT_A_TIME = Math.max(2, Runtime.getRuntime().availableProcessors());

  /** Half a point: printers and PDF viewers round to it. */
  private static final float SIZE_TOLERANCE_POINTS = 0.5f;

  private static final float POINTS_PER_MM = 72f / 25.4f;

  static {
    XRLog.setLoggingEnabled(false); // it tells every layout to java.util.logging
  }

  private final byte[] regular = resource("fonts/BeVietnamPro-Regular.ttf");
  private final byte[] bold = resource("fonts/BeVietnamPro-Bold.ttf");
  private final byte[] italic = resource("fonts/BeVietnamPro-Italic.ttf");
  private final String houseStyle =
      new String(resource("reference/paper/house.css"), StandardCharsets.UTF_8);
  private final FontMetrics metrics = new FontMetrics();
  private final CodeDrawing codes = new CodeDrawing();
  private final Semaphore room = new Semaphore(AT_A_TIME);
  private final Mustache.Compiler compiler =
      Mustache.compiler()
          .escapeHTML(true)
          .emptyStringIsFalse(true)
          .defaultValue("")
          .withLoader(PaperPress::noPartials)
          .withCollector(new MapsOnly());

  byte[] print(Template template, PaperFacts facts, LocalDate on, Set<PrintMark> marks) {
    Document document = Xhtml.document(filled(template, facts, on));
    addStyle(document, template.form().size(), marks);
    room.acquireUninterruptibly();
    try {
      return set(document, template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      room.release();
    }
  }

  /** The template with the facts in their places, as XHTML. */
  String filled(Template template, PaperFacts facts, LocalDate on) {
    if (!template.form().facts().isInstance(facts)) {
      throw new IllegalArgumentException(template.form() + " does not print " + facts.getClass());
    }
    return compiler.compile(Text.nfc(template.body())).execute(Fields.values(facts, on));
  }

  private byte[] set(Document document, Template template) throws IOException {
    ByteArrayOutputStream sheet = new ByteArrayOutputStream(48 * 1024);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useExternalResourceAccessControl(
        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useUriResolver((_, _) -> null);
    builder.useObjectDrawerFactory(codes);
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    builder.useFont(font(regular), FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(font(bold), FAMILY, 700, FontStyle.NORMAL, true);
    builder.useFont(font(italic), FAMILY, 400, FontStyle.ITALIC, true);
    builder.withProducer("Gần Dân");
    builder.withW3cDocument(document, null);
    builder.toStream(sheet);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        PDDocument paper = renderer.createPDFKeepOpen()) {
      for (PDPage page : paper.getPages()) {
        demandSize(page.getMediaBox(), template.form());
      }
      // Whoever holds the file can tell which wording it was, long after it was edited again.
      paper.getDocumentInformation().setKeywords(template.name());
      paper.save(sheet);
    }
    return sheet.toByteArray();
  }

  private static final String FAMILY = "Be Vietnam Pro";

  private static void demandSize(PDRectangle box, Form form) {
    float wide = form.size().widthMm() * POINTS_PER_MM;
    float high = form.size().heightMm() * POINTS_PER_MM;
    if (Math.abs(box.getWidth() - wide) > SIZE_TOLERANCE_POINTS
        || Math.abs(box.getHeight() - high) > SIZE_TOLERANCE_POINTS) {
      throw new IllegalStateException(form + " was set on a sheet of another size: " + box);
    }
  }

  /** Ours first, so that a template may change it; the sheet and the marks last, so it may not. */
  private void addStyle(Document document, PaperSize size, Set<PrintMark> marks) {
    Element head = (Element) document.getElementsByTagName("head").item(0);
    if (head == null) {
      throw new IllegalStateException("the template has no head");
    }
    head.insertBefore(style(document, houseStyle), head.getFirstChild());
    head.appendChild(style(document, sheetStyle(size, marks)));
  }

  private static String sheetStyle(PaperSize size, Set<PrintMark> marks) {
    String words =
        marks.stream().sorted().map(PrintMark::words).collect(Collectors.joining("  ·  "));
    String head = marks.isEmpty() ? "none" : "\"" + words + "\"";
    return "@page { size: %dmm %dmm; @top-center { content: %s; font: bold %s %s; } }"
        .formatted(
            size.widthMm(),
            size.heightMm(),
            head,
            size.widthMm() <= PaperSize.LABEL.widthMm() ? "5.5pt" : "8.5pt",
            "\"" + FAMILY + "\"");
  }

  private static Element style(Document document, String css) {
    Element style = document.createElement("style");
    style.appendChild(document.createTextNode(css));
    return style;
  }

  private static FSSupplier<InputStream> font(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  private static byte[] resource(String path) {
    try (InputStream in = PaperPress.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static java.io.Reader noPartials(String name) {
    throw new IllegalArgumentException("templates take in nothing: " + name);
  }

  /** A template reaches what the maps hold; objects are opaque to it. */
  private static final class MapsOnly extends BasicCollector {
    @Override
    public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
      return context instanceof Map<?, ?> ? super.createFetcher(context, name) : null;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
      return new ConcurrentHashMap<>();
    }
  }

  /** Three entries: one per face of the family. */
  private static final class FontMetrics implements FSCacheEx<String, FSCacheValue> {
    private final Map<String, FSCacheValue> known = new ConcurrentHashMap<>();

    @Override
    public void put(String key, FSCacheValue value) {
      known.put(key, value);
    }

    @Override
    public FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
      return known.computeIfAbsent(key, _ -> load(loader));
    }

    @Override
    public @Nullable FSCacheValue get(String key) {
      return known.get(key);
    }

    private static FSCacheValue load(Callable<? extends FSCacheValue> loader) {
      try {
        return loader.call();
      } catch (Exception e) {
        throw new IllegalStateException("a bundled font cannot be read", e);
      }
    }
  }
}
