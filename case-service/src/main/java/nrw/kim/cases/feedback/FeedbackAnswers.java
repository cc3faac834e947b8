package nrw.kim.cases.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Answers from 1 (not at all) to 5 (fully); what was left out is null. */
@Embeddable
@Schema(name = "FeedbackAnswers")
public record FeedbackAnswers(
        @Min(1) @Max(5) @Nullable Integer welcome,
        @Min(1) @Max(5) @Nullable Integer understood,
        @Min(1) @Max(5) @Nullable Integer helped,

        @Min(1) @Max(5) @Nullable @Column(name = "next_steps")
        Integer nextSteps) {

    boolean noneGiven() {
        return welcome == null && understood == null && helped == null && nextSteps == null;
    }
}
