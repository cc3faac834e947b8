package nrw.kim.cases.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case that was drawn: {@code drawn → told (feedback) → answered}; the case manager answers once. */
@Entity
@Table(name = "supervision_sample")
class SampledCase {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "case_id")
    private UUID caseId;

    private int position;

    @Convert(converter = Marks.class)
    private List<Mark> marks;

    private String feedback;

    @Column(name = "feedback_at")
    private OffsetDateTime feedbackAt;

    private String answer;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Version
    private int version;

    protected SampledCase() {}

    SampledCase(UUID id, Review review, UUID caseId, int position) {
        this.id = id;
        this.ki = review.ki().value();
        this.reviewId = review.id();
        this.caseId = caseId;
        this.position = position;
        this.marks = List.of();
    }

    /**
     * Tells the case manager what was found; until the answer it may be mended.
     *
     * @throws Problem 409 once answered, 422 if a mark names no point of the checklist
     */
    void tell(List<Mark> found, String words, List<Question> checklist, OffsetDateTime now) {
        if (answeredAt != null) {
            throw Problem.conflict("feedback-answered");
        }
        var codes = checklist.stream().map(Question::code).toList();
        if (!found.stream().allMatch(mark -> codes.contains(mark.code()))) {
            throw Problem.rule("mark-not-in-checklist");
        }
        marks = List.copyOf(found);
        feedback = words;
        feedbackAt = now;
    }

    void answer(String words, Actor by, OffsetDateTime now) {
        if (feedbackAt == null) {
            throw Problem.conflict("feedback-not-given");
        }
        if (answeredAt != null) {
            throw Problem.conflict("feedback-answered");
        }
        answer = words;
        answeredAt = now;
        answeredBy = by.name();
    }

    UUID id() {
        return id;
    }

    UUID reviewId() {
        return reviewId;
    }

    UUID caseId() {
        return caseId;
    }

    List<Mark> marks() {
        return marks;
    }

    boolean isTold() {
        return feedbackAt != null;
    }

    int version() {
        return version;
    }

    /** A drawn case from outside, without the person. */
    @Schema(name = "SupervisionSample")
    public record View(
            UUID id,
            UUID reviewId,
            UUID caseId,
            String caseNumber,
            String responsibleName,
            int position,
            List<Mark> marks,
            @Nullable String feedback,
            @Nullable OffsetDateTime feedbackAt,
            @Nullable String answer,
            @Nullable OffsetDateTime answeredAt,
            @Nullable String answeredBy,
            int version) {}

    View view(String caseNumber, String responsibleName) {
        return new View(
                id,
                reviewId,
                caseId,
                caseNumber,
                responsibleName,
                position,
                marks,
                feedback,
                feedbackAt,
                answer,
                answeredAt,
                answeredBy,
                version);
    }
}
