package nrw.kim.cases.print;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A page layout made a PDF. Right-to-left text runs right to left; the fonts (families Noto and NotoArabic) travel in the file. */
public final class PdfPaper {
    private static final String FAMILY = "Noto";

    static {
        // It writes to the console past every logging configuration.
        XRLog.setLoggingEnabled(false);
    }

    private PdfPaper() {}

    /** Renders well-formed HTML; takes a tenth of a second and more, not for the event loop. */
    public static byte[] of(String html, boolean rightToLeft) {
        var out = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder()
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR)
                    .withProducer("KIM-Plattform")
                    .withHtmlContent(html, null)
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

    /** Text as it may stand in the HTML. */
    public static String escape(String text) {
        return PersianLetters.join(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(
                () -> PdfPaper.class.getResourceAsStream("/fonts/" + file + ".ttf"),
                family,
                weight,
                FontStyle.NORMAL,
                true);
    }
}
