package nrw.kim.cases.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.access.CaseRelation;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.upload.Upload;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.DocumentKind;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class CaseDocumentTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final Actor MIRIAM =
            new Actor("miriam", "Miriam", UUID.randomUUID(), List.of(new KiKey("05170")), Set.of(), null);

    @Test
    void aMedicalRecordIsAboutHealthWhateverItIsFiledUnder() {
        var document = filed(DocumentKind.MEDICAL_RECORD, LifeDomain.WORK);
        assertThat(document.readableBy(ReadingRights.of(CaseRelation.RESPONSIBLE)))
                .isTrue();
        assertThat(document.readableBy(ReadingRights.of(CaseRelation.TEAM))).isFalse();
        assertThat(document.mayGoWith(List.of(LifeDomain.WORK))).isFalse();
        assertThat(document.mayGoWith(List.of(LifeDomain.WORK, LifeDomain.HEALTH)))
                .isTrue();
    }

    @Test
    void aDocumentGoesOnlyWithItsLebensbereichAndNeverWithAMarkBeyondIt() {
        assertThat(filed(DocumentKind.CONTRACT, LifeDomain.WORK).mayGoWith(List.of(LifeDomain.HOUSING)))
                .isFalse();
        assertThat(filed(DocumentKind.CONTRACT, LifeDomain.WORK).mayGoWith(List.of(LifeDomain.WORK)))
                .isTrue();
        for (var mark : List.of(FieldGroup.VIOLENCE, FieldGroup.RELIGION)) {
            assertThat(filed(DocumentKind.CONTRACT, LifeDomain.WORK, mark).mayGoWith(List.of(LifeDomain.values())))
                    .as("marked " + mark)
                    .isFalse();
        }
    }

    @Test
    void whatWasRemovedComesBackWithinItsTimeAndNotAfterIt() {
        var document = filed(DocumentKind.LETTER, LifeDomain.WORK);
        assertThatThrownBy(() -> document.restore(NOON, DAY)).isInstanceOf(Problem.class);

        document.remove(MIRIAM, NOON);
        document.restore(NOON.plusHours(24), DAY);
        assertThat(document.isRemoved()).isFalse();

        document.remove(MIRIAM, NOON);
        assertThatThrownBy(() -> document.restore(NOON.plusHours(24).plusSeconds(1), DAY))
                .isInstanceOf(Problem.class);
    }

    @Test
    void anErasedDocumentSaysNothingAnyMore() {
        var document = filed(DocumentKind.LETTER, LifeDomain.WORK, FieldGroup.RELIGION);
        document.remove(MIRIAM, NOON);
        document.erase(NOON.plusDays(2));
        var view = document.view(DAY);
        assertThat(view.title()).isNull();
        assertThat(view.note()).isNull();
        assertThat(view.marks()).isEmpty();
        assertThat(document.sha256()).isNull();
        assertThatThrownBy(() -> document.restore(NOON.plusHours(1), DAY)).isInstanceOf(Problem.class);
    }

    private static CaseDocument filed(DocumentKind kind, LifeDomain domain, FieldGroup... marks) {
        var upload =
                Upload.of("application/pdf", "Brief", "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII), 1000);
        return new CaseDocument(
                UUID.randomUUID(),
                new CaseDocument.Place(new KiKey("05170"), UUID.randomUUID()),
                new DocumentDescription("Brief", kind, domain, List.of(marks), null, "eine Notiz"),
                upload,
                MIRIAM,
                NOON);
    }
}
