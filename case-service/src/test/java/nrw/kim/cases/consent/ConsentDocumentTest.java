package nrw.kim.cases.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.RecipientKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsentDocumentTest {
    private static final String LINES = "M20 150 L80 40 L140 160 L200 60 M230 100 L420 90";

    static List<ConsentText> texts() {
        return ConsentText.all();
    }

    /** The files stay in target, to be looked at. */
    @ParameterizedTest
    @MethodSource("texts")
    void everyLanguageIsPrintedWithItsLettersAndTheGermanTextBehindIt(ConsentText text) throws IOException {
        // Given
        var content = new ConsentWording.Content(
                "Erika Mustermann",
                "Ausländerbehörde Kreis Wesel",
                RecipientKind.ABH,
                List.of(LifeDomain.MIGRATION, LifeDomain.WORK, LifeDomain.LANGUAGE),
                List.of(),
                HandoverPurpose.RESIDENCE_PERSPECTIVE,
                LocalDate.of(2027, 3, 31),
                true);
        var pages = text.isBinding()
                ? List.of(page(text, content))
                : List.of(page(text, content), page(ConsentText.binding(), content));

        // When
        var pdf = ConsentDocument.render(pages);

        // Then
        Files.write(Path.of("target/consent-" + text.language() + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var words = new PDFTextStripper().getText(document);
            assertThat(words).contains("Erika Mustermann", "§ 87");
            // what no font has would be printed as a hash
            assertThat(words).doesNotContain("#");
            assertThat(document.getNumberOfPages()).isEqualTo(pages.size());
        }
    }

    private static ConsentPage page(ConsentText text, ConsentWording.Content content) {
        return new ConsentPage(
                ConsentWording.of(text, content, false),
                List.of(
                        new ConsentPage.Fact(text.text("personLabel"), "Erika Mustermann"),
                        new ConsentPage.Fact(text.text("interpreterLabel"), "Samira Nasser"),
                        new ConsentPage.Fact(text.text("dateLabel"), "10.11.2026")),
                text.text("signatureLabel"),
                SignatureImage.png(LINES),
                text.text("signedOnScreen", "name", "Erika Mustermann").replace("{date}", "10.11.2026"));
    }
}
