package nrw.kim.cases.feedback;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What Ratsuchende said of a site in a half-year: only groups of at least the threshold, so that nobody's answer can be told
 * from two looks.
 *
 * @param answers how many feedbacks the figures stand on
 * @param words their own words in no order; only for the Koordinierende Stelle
 */
@Schema(name = "FeedbackFigures")
public record FeedbackFigures(
        String halfYear,
        UUID siteId,
        int answers,
        @Nullable Double welcome,
        @Nullable Double understood,
        @Nullable Double helped,
        @Nullable Double nextSteps,
        List<String> words) {

    /** A question that fewer answered than the threshold has no mean. */
    static FeedbackFigures from(Tuple row, int threshold, List<String> words) {
        return new FeedbackFigures(
                row.get("half_year", String.class),
                row.get("site_id", UUID.class),
                row.get("answers", Integer.class),
                mean(row, "welcome", threshold),
                mean(row, "understood", threshold),
                mean(row, "helped", threshold),
                mean(row, "next_steps", threshold),
                words);
    }

    static Double mean(Tuple row, String question, int threshold) {
        return row.get(question + "_n", Integer.class) < threshold ? null : row.get(question, Double.class);
    }
}
