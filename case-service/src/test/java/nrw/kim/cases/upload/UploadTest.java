package nrw.kim.cases.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTest {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HTML = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aFileIsWhatItsContentIs() {
        var upload = Upload.of("application/pdf; charset=binary", "Bescheid.docx", PDF, 1000);
        assertThat(upload.mediaType()).isEqualTo("application/pdf");
        assertThat(upload.name()).isEqualTo("Bescheid.pdf");
        assertThat(upload.sha256()).hasSize(64);
    }

    @Test
    void aFileThatIsSomethingElseIsRefused() {
        refused("image/png", PDF, 1000, "attachment-differs-from-type");
        refused("application/pdf", HTML, 1000, "attachment-type");
        refused("application/pdf", new byte[0], 1000, "attachment-empty");
        refused("application/pdf", PDF, 5, "attachment-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd,passwd.pdf",
        "C:\\Akten\\Bescheid Müller.PDF,Bescheid Müller.pdf",
        "'a\"b;c.pdf','abc.pdf'",
        "...,Anlage.pdf",
        "gnp.\u202Efdp.exe,gnp.fdp.pdf"
    })
    void aNameHarmsNobody(String given, String kept) {
        assertThat(Upload.sanitised(given, ".pdf")).isEqualTo(kept);
    }

    @Test
    void aNameSurvivesTheHeader() {
        var header = ContentDisposition.attachment("Bescheid Müller 1+1.pdf");
        assertThat(header).isASCII().startsWith("attachment; filename=\"Bescheid Muller 1+1.pdf\"");
        assertThat(ContentDisposition.nameIn(header)).isEqualTo("Bescheid Müller 1+1.pdf");
        assertThat(ContentDisposition.nameIn("attachment; filename=a.pdf")).isEqualTo("a.pdf");
        assertThat(ContentDisposition.nameIn(null)).isNull();
    }

    private static void refused(String declared, byte[] content, long largest, String slug) {
        assertThatThrownBy(() -> Upload.of(declared, "x", content, largest))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo(slug));
    }
}
