package nrw.kim.cases.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.assessment.AssessedDomain;
import nrw.kim.cases.consent.Consent;
import nrw.kim.cases.document.CaseDocument;
import nrw.kim.cases.goal.Goal;
import nrw.kim.cases.person.ShownPerson;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.DocumentKind;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the recipient reads, just what the person consented to; built at the moment of reading, kept nowhere.
 *
 * @param handoverId null in the preview before a handover is offered
 * @param person master data needed to work with the person
 * @param domains latest assessment of the consented Lebensbereiche
 * @param goals goals in these Lebensbereiche
 * @param documents documents that the consent names and the case manager chose; their content is read one by one
 * @param purposeBound holds Sozialdaten: the recipient, too, may use them for this purpose only (§ 78 SGB X)
 * @param hash SHA-256 over the content, the same that the access log holds
 */
@Schema(name = "HandoverExtract")
public record Extract(
        @Nullable UUID handoverId,
        String caseNumber,
        HandoverPurpose purpose,
        @Nullable String message,
        ShownPerson person,
        List<AssessedDomain> domains,
        List<Goal.View> goals,
        List<Document> documents,
        Consent.Proof consent,
        boolean purposeBound,
        String hash) {

    Extract sealed(String contentHash) {
        return new Extract(
                handoverId,
                caseNumber,
                purpose,
                message,
                person,
                domains,
                goals,
                documents,
                consent,
                purposeBound,
                contentHash);
    }

    /**
     * A document as the recipient sees it.
     *
     * @param dated day that stands on it
     * @param size bytes
     * @param sha256 of the content, so that the hash of the extract is over the contents, too
     */
    @Schema(name = "HandoverDocument")
    public record Document(
            UUID id,
            String title,
            DocumentKind kind,
            LifeDomain domain,
            @Nullable LocalDate dated,
            String mediaType,
            int size,
            String sha256) {
        static Document of(CaseDocument document) {
            return new Document(
                    document.id(),
                    document.title(),
                    document.kind(),
                    document.domain(),
                    document.dated(),
                    document.mediaType(),
                    document.size(),
                    document.sha256());
        }
    }

    /** The minimum that the recipient sees before accepting: enough to decide, not enough to recognise. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "HandoverMinimum")
    public record Minimum(
            UUID handoverId,
            HandoverPurpose purpose,
            List<LifeDomain> domains,
            AgeGroup ageGroup,
            @Nullable String ags,
            @Nullable String municipality,
            @Nullable LocalDate dueOn) {}
}
