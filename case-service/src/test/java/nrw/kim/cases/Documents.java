package nrw.kim.cases;

import static nrw.kim.cases.Cast.miriam;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files to send, and documents of a case made of them through the API. */
public final class Documents {
    private Documents() {}

    /** A real PDF with a word on its only page. */
    public static byte[] aPdf(String word) {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var text = new PDPageContentStream(pdf, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.newLineAtOffset(50, 700);
                text.showText(word);
                text.endText();
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A real PNG with a word behind its last chunk, where every reader of pictures stops. */
    public static byte[] aPng(String word) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY), "png", out);
            out.write(word.getBytes(StandardCharsets.US_ASCII));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said of a document. */
    public static String description(String title, String kind, String domain, String marks) {
        return """
                {"title": "%s", "kind": "%s", "domain": "%s", "marks": [%s], "dated": "2026-11-02", "note": "vom Amt"}""".formatted(title, kind, domain, marks);
    }

    /** A document with its content. */
    public static String request(String description, String mediaType, byte[] content) {
        return """
                {"description": %s, "mediaType": "%s", "content": "%s"}""".formatted(description, mediaType, Base64.getEncoder().encodeToString(content));
    }

    /** Files a document as somebody. */
    public static ValidatableResponse file(RequestSpecification who, String caseId, String request) {
        return who.body(request).post("/api/v1/cases/" + caseId + "/documents").then();
    }

    /** A PDF of Miriam's case. */
    public static JsonPath aDocument(String caseId, String title, String domain, String marks, byte[] pdf) {
        return file(miriam(), caseId, request(description(title, "LETTER", domain, marks), "application/pdf", pdf))
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
