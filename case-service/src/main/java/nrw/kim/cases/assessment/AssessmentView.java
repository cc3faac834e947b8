package nrw.kim.cases.assessment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.access.ReadingRights;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An assessment with its Lebensbereiche.
 *
 * @param number 1 for the first, higher for each Re-Assessment
 */
@Schema(name = "Assessment")
public record AssessmentView(
        UUID id, int number, OffsetDateTime takenAt, String takenBy, List<AssessedDomain> domains) {
    static AssessmentView from(Assessment assessment, List<DomainAssessment> domains) {
        var own = domains.stream()
                .filter(d -> d.assessmentId().equals(assessment.id()))
                .map(DomainAssessment::said)
                .toList();
        return new AssessmentView(
                assessment.id(), assessment.number(), assessment.takenAt(), assessment.takenBy(), own);
    }

    AssessmentView readBy(ReadingRights rights) {
        return new AssessmentView(
                id,
                number,
                takenAt,
                takenBy,
                domains.stream().filter(said -> said.readableBy(rights)).toList());
    }
}
