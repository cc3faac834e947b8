package nrw.kim.cases.consent;

import static nrw.kim.cases.print.PdfPaper.escape;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The print layout of a consent. */
final class ConsentHtml {
    private static final String STYLE = """
            @page { size: A4; margin: 14mm 18mm 16mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font-family: Noto; font-size: 8pt; } }
            body { font-family: Noto, NotoArabic; font-size: 9.5pt; line-height: 1.3; margin: 0; }
            .page { page-break-after: always; } .page:last-child { page-break-after: auto; }
            .rtl { direction: rtl; text-align: right; font-family: NotoArabic, Noto; }
            h1 { font-size: 15pt; margin: 0 0 3mm 0; } h2 { font-size: 10.5pt; margin: 3mm 0 0.5mm 0; }
            p { margin: 0 0 1mm 0; } ul { margin: 0; padding: 0 6mm; } li { margin: 0; }
            .note { border: 0.6pt solid #000; padding: 1mm 2.5mm; margin: 0 0 3mm 0; font-size: 9pt; }
            table { width: 100%; margin-top: 4mm; border-collapse: collapse; } td { padding: 1.2mm 0; vertical-align: bottom; }
            .label { width: 45%; font-size: 9pt; } .value { border-bottom: 0.6pt solid #000; min-height: 8mm; }
            .sign img { height: 16mm; } .small { font-size: 8pt; margin-top: 2mm; }
            """;

    private static final String LEFT_TO_RIGHT = "\u200E";

    private ConsentHtml() {}

    static String of(List<ConsentPage> pages) {
        return "<!DOCTYPE html><html lang=\"%s\"><head><meta charset=\"utf-8\"/><title>%s</title><style>%s</style></head><body>%s</body></html>"
                .formatted(
                        pages.getFirst().wording().language(),
                        escape(pages.getFirst().wording().title()),
                        STYLE,
                        pages.stream().map(ConsentHtml::page).collect(Collectors.joining()));
    }

    private static String page(ConsentPage page) {
        var wording = page.wording();
        return "<div class=\"page %s\" dir=\"%s\" lang=\"%s\">%s<h1>%s</h1><p>%s</p>%s<table>%s%s</table>%s<p class=\"small\">%s</p></div>"
                .formatted(
                        wording.direction(),
                        wording.direction(),
                        wording.language(),
                        wording.note() == null ? "" : "<p class=\"note\">" + escape(wording.note()) + "</p>",
                        escape(wording.title()),
                        escape(wording.intro()),
                        wording.sections().stream().map(ConsentHtml::section).collect(Collectors.joining()),
                        page.facts().stream()
                                .map(fact -> row(page, escape(fact.label()), "", value(fact)))
                                .collect(Collectors.joining()),
                        signature(page),
                        page.signedNote() == null ? "" : "<p>" + escape(page.signedNote()) + "</p>",
                        escape(wording.languageName()) + " " + LEFT_TO_RIGHT + escape(wording.version()));
    }

    private static String section(ConsentWording.Section section) {
        return "<h2>%s</h2>%s%s"
                .formatted(
                        escape(section.heading()),
                        section.paragraphs().stream()
                                .map(text -> "<p>" + escape(text) + "</p>")
                                .collect(Collectors.joining()),
                        section.items().isEmpty()
                                ? ""
                                : section.items().stream()
                                        .map(text -> "<li>" + escape(text) + "</li>")
                                        .collect(Collectors.joining("", "<ul>", "</ul>")));
    }

    private static String value(ConsentPage.Fact fact) {
        return fact.value() == null ? "&#160;" : escape(fact.value());
    }

    private static String signature(ConsentPage page) {
        var drawn = page.signature() == null
                ? "&#160;"
                : "<img src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(page.signature())
                        + "\" alt=\"\"/>";
        return row(page, escape(page.signatureLabel()), "sign", drawn);
    }

    /** The renderer lays out columns from left to right in every script. */
    private static String row(ConsentPage page, String label, String kind, String value) {
        var labelCell = "<td class=\"label\">" + label + "</td>";
        var valueCell = "<td class=\"value " + kind + "\">" + value + "</td>";
        return "<tr>" + (page.isRightToLeft() ? valueCell + labelCell : labelCell + valueCell) + "</tr>";
    }
}
