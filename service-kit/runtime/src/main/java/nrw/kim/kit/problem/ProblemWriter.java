package nrw.kim.kit.problem;

import io.opentelemetry.api.trace.Span;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Writes a refusal as a document in a language, with the trace id that finds its log lines. */
@Singleton
class ProblemWriter {
    static final String MEDIA_TYPE = "application/problem+json";

    private final ProblemTexts texts;

    ProblemWriter(ProblemTexts texts) {
        this.texts = texts;
    }

    ProblemDocument document(Problem problem, Locale language) {
        return new ProblemDocument(
                "https://kim.nrw/problems/" + problem.slug(),
                texts.title(problem.slug(), language),
                problem.status(),
                texts.detail(problem.slug(), language),
                Span.current().getSpanContext().getTraceId(),
                problem.violations().stream().map(v -> worded(v, language)).toList(),
                problem.extensions());
    }

    private Violation worded(Violation violation, Locale language) {
        return new Violation(
                violation.pointer(),
                violation.code(),
                texts.violation(violation.code(), language, violation.message()));
    }
}
