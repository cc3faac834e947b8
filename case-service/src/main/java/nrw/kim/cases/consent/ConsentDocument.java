package nrw.kim.cases.consent;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A consent on paper: in the person's language and, where that is not German, in German behind it. Right-to-left text runs
 * right to left; the fonts travel in the file.
 */
final class ConsentDocument {
    private static final String FAMILY = "Noto";

    static {
        // It writes to the console past every logging configuration.
        XRLog.setLoggingEnabled(false);
    }

    private ConsentDocument() {}

    /**
     * Renders a PDF; takes about a tenth of a second, not for the event loop.
     *
     * @param pages the same consent, language by language
     */
    static byte[] render(List<ConsentPage> pages) {
        var out = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder()
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .defaultTextDirection(pages.getFirst().isRightToLeft() ? TextDirection.RTL : TextDirection.LTR)
                    .withProducer("KIM-Plattform")
                    .withHtmlContent(ConsentHtml.of(pages), null)
                    .toStream(out);
            font(builder, "NotoSans-Regular", FAMILY, 400);
            font(builder, "NotoSans-Bold", FAMILY, 700);
            font(builder, "NotoSansArabic-Regular", FAMILY + "Arabic", 400);
            font(builder, "NotoSansArabic-Bold", FAMILY + "Arabic", 700);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(
                () -> ConsentDocument.class.getResourceAsStream("/fonts/" + file + ".ttf"),
                family,
                weight,
                FontStyle.NORMAL,
                true);
    }
}
