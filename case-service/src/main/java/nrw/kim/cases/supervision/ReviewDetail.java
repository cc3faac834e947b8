package nrw.kim.cases.supervision;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review with its cases and what they show together.
 *
 * @param report for each point of the checklist how often it was met; no names
 */
@Schema(name = "SupervisionReviewDetail")
public record ReviewDetail(Review.View review, List<SampledCase.View> samples, List<Line> report) {

    /** One point over all cases that were looked through. */
    @Schema(name = "SupervisionReportLine")
    public record Line(Question question, Map<Mark.Result, Long> results) {}

    static List<Line> report(List<Question> questions, List<SampledCase> samples) {
        return questions.stream()
                .map(question -> new Line(question, counted(question, samples)))
                .toList();
    }

    private static Map<Mark.Result, Long> counted(Question question, List<SampledCase> samples) {
        var counts = new EnumMap<Mark.Result, Long>(Mark.Result.class);
        Arrays.stream(Mark.Result.values())
                .forEach(result -> counts.put(
                        result,
                        samples.stream()
                                .flatMap(sample -> sample.marks().stream())
                                .filter(mark -> mark.code().equals(question.code()) && mark.result() == result)
                                .count()));
        return counts;
    }
}
