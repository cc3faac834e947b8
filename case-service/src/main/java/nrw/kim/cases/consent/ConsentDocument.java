package nrw.kim.cases.consent;

import java.util.List;
import nrw.kim.cases.print.PdfPaper;

/** A consent on paper: in the person's language and, where that is not German, in German behind it. */
final class ConsentDocument {
    private ConsentDocument() {}

    /**
     * Renders a PDF; takes about a tenth of a second, not for the event loop.
     *
     * @param pages the same consent, language by language
     */
    static byte[] render(List<ConsentPage> pages) {
        return PdfPaper.of(ConsentHtml.of(pages), pages.getFirst().isRightToLeft());
    }
}
