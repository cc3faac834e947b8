package nrw.kim.cases.disclosure;

import static java.util.stream.Collectors.joining;
import static nrw.kim.cases.print.PdfPaper.escape;

import java.time.format.DateTimeFormatter;
import nrw.kim.kit.LocalDays;

/** The print layout of a disclosure. */
final class DisclosureHtml {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final String STYLE = """
            @page { size: A4; margin: 16mm 18mm 18mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font-family: Noto; font-size: 8pt; } }
            body { font-family: Noto, NotoArabic; font-size: 9.5pt; line-height: 1.35; margin: 0; }
            h1 { font-size: 16pt; margin: 0 0 2mm 0; } h2 { font-size: 12pt; margin: 6mm 0 1mm 0; page-break-after: avoid; }
            h3 { font-size: 10.5pt; margin: 3mm 0 0.5mm 0; page-break-after: avoid; } p { margin: 0 0 1.5mm 0; }
            table { width: 100%; border-collapse: collapse; margin: 0 0 2.5mm 0; border-top: 0.6pt solid #000; }
            td, th { padding: 0.7mm 2mm 0.7mm 0; vertical-align: top; text-align: left; font-weight: normal; }
            th { font-weight: bold; } .label { width: 34%; } .text { white-space: pre-wrap; word-wrap: break-word; }
            .none { font-size: 8.5pt; margin-top: 5mm; }
            """;

    private DisclosureHtml() {}

    static String of(Disclosure disclosure) {
        var words = DisclosureWords.in(disclosure.language());
        return "<!DOCTYPE html><html lang=\"%s\"><head><meta charset=\"utf-8\"/><title>%s</title><style>%s</style></head><body>%s</body></html>"
                .formatted(
                        disclosure.language(),
                        escape(disclosure.title()),
                        STYLE,
                        head(disclosure, words)
                                + information(disclosure)
                                + uses(disclosure, words)
                                + parts(disclosure, words)
                                + nothing(disclosure, words));
    }

    private static String head(Disclosure disclosure, DisclosureWords words) {
        return "<h1>%s</h1><p>%s: %s · %s: %s · %s %s</p>"
                .formatted(
                        escape(disclosure.title()),
                        words.word("person"),
                        escape(disclosure.personName()),
                        words.word("case"),
                        escape(disclosure.caseNumber()),
                        words.word("madeOn"),
                        MOMENT.format(disclosure.madeAt().atZoneSameInstant(LocalDays.ZONE)));
    }

    private static String information(Disclosure disclosure) {
        return disclosure.information().stream()
                .map(one -> "<h3>" + escape(one.heading()) + "</h3>"
                        + one.texts().stream()
                                .map(text -> "<p>" + escape(text) + "</p>")
                                .collect(joining()))
                .collect(joining());
    }

    private static String uses(Disclosure disclosure, DisclosureWords words) {
        return "<h3>%s</h3><table><tr><th>%s</th><th>%s</th><th>%s</th></tr>%s</table>"
                .formatted(
                        words.word("uses"),
                        words.word("fields"),
                        words.word("purpose"),
                        words.word("retention"),
                        disclosure.uses().stream()
                                .map(use -> "<tr><td>" + escape(String.join(", ", use.fields())) + "</td><td>"
                                        + escape(use.purpose()) + "</td><td>" + escape(use.retention()) + "</td></tr>")
                                .collect(joining()));
    }

    private static String parts(Disclosure disclosure, DisclosureWords words) {
        return disclosure.parts().stream()
                .filter(part -> !part.entries().isEmpty())
                .map(part -> "<h2>" + escape(part.title()) + "</h2>"
                        + part.entries().stream()
                                .map(entry -> entry(entry, words))
                                .collect(joining()))
                .collect(joining());
    }

    private static String entry(Disclosure.Entry entry, DisclosureWords words) {
        return entry.leftOut() == null
                ? "<table>"
                        + entry.facts().stream()
                                .map(fact -> "<tr><td class=\"label\">" + escape(fact.label())
                                        + "</td><td class=\"text\">" + escape(fact.text()) + "</td></tr>")
                                .collect(joining())
                        + "</table>"
                : "<table><tr><td>" + words.word("leftOut") + " " + escape(entry.leftOutText()) + "</td></tr></table>";
    }

    private static String nothing(Disclosure disclosure, DisclosureWords words) {
        return "<p class=\"none\">%s %s</p>"
                .formatted(
                        words.word("nothing"),
                        disclosure.parts().stream()
                                .filter(part -> part.entries().isEmpty())
                                .map(part -> escape(part.title()))
                                .collect(joining(" · ")));
    }
}
