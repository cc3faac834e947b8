package nrw.kim.cases.leak;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads whatever somebody can read: every reading endpoint of the document, with every id of a case in every place. */
final class EveryDoor {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private final List<String> templates;

    EveryDoor() {
        Map<String, Map<String, Object>> paths = given().noFilters()
                .queryParam("format", "json")
                .get("/q/openapi")
                .path("paths");
        templates = paths.entrySet().stream()
                .filter(path -> path.getValue().containsKey("get"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All that the caller is answered, headers and bodies, PDFs as the text in them. */
    String readBy(Supplier<RequestSpecification> caller, List<String> ids) {
        var read = new StringBuilder();
        for (var template : templates) {
            for (var id : template.contains("{") ? ids : List.of("")) {
                var answer = caller.get().get(address(template, id, ids.getFirst()));
                read.append(answer.headers()).append(text(answer.asByteArray())).append('\n');
            }
        }
        return read.toString();
    }

    /** All that the caller is answered where files are saved from, document by document. */
    String savedBy(Supplier<RequestSpecification> caller, String caseId, String handoverId, List<String> documents) {
        var read = new StringBuilder();
        for (var document : documents) {
            for (var from : List.of("cases/" + caseId, "handovers/" + handoverId)) {
                var answer = caller.get().get("/api/v1/%s/documents/%s/content".formatted(from, document));
                read.append(answer.headers()).append(text(answer.asByteArray())).append('\n');
            }
        }
        return read.toString();
    }

    int count() {
        return templates.size();
    }

    /** The id in the last place; what stands before is the handover or the case, as the path says. */
    private static String address(String template, String id, String handover) {
        var places = PARAMETER.matcher(template).results().count();
        return places < 2
                ? PARAMETER.matcher(template).replaceFirst(id)
                : PARAMETER
                        .matcher(PARAMETER.matcher(template).replaceFirst(handover))
                        .replaceAll(id);
    }

    private static String text(byte[] body) {
        var isPdf =
                body.length > PDF.length && new String(body, 0, PDF.length, StandardCharsets.US_ASCII).equals("%PDF");
        return isPdf ? textOf(body) : new String(body, StandardCharsets.UTF_8);
    }

    /** The text in a PDF. */
    static String textOf(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
