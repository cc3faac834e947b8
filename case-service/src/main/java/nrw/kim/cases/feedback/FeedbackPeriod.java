package nrw.kim.cases.feedback;

import jakarta.persistence.Tuple;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the Ratsuchenden of a KI said in a half-year, all sites together that are shown on their own: one that is not cannot be told
 * from the difference.
 *
 * @param answers how many feedbacks the figures stand on
 */
@Schema(name = "FeedbackPeriod")
public record FeedbackPeriod(
        String halfYear,
        int answers,
        @Nullable Double welcome,
        @Nullable Double understood,
        @Nullable Double helped,
        @Nullable Double nextSteps) {

    static FeedbackPeriod from(Tuple row, int threshold) {
        return new FeedbackPeriod(
                row.get("half_year", String.class),
                row.get("answers", Integer.class),
                FeedbackFigures.mean(row, "welcome", threshold),
                FeedbackFigures.mean(row, "understood", threshold),
                FeedbackFigures.mean(row, "helped", threshold),
                FeedbackFigures.mean(row, "next_steps", threshold));
    }
}
