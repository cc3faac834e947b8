package nrw.kim.cases.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nrw.kim.cases.referral.ReferralViews.ReceiptView;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.ProblemDocument;
import nrw.kim.kit.problem.Refusals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Many Fallzuweisungen at once: each line stands for itself, in a transaction of its own, in the order sent (G-01). */
@ApplicationScoped
class BulkIntakeService {
    private final IntakeService intake;
    private final ReferralTransport transport;
    private final Refusals refusals;
    private final ReferralConfig config;
    private final ObjectMapper json;

    BulkIntakeService(
            IntakeService intake,
            RestTransport transport,
            Refusals refusals,
            ReferralConfig config,
            ObjectMapper json) {
        this.intake = intake;
        this.transport = transport;
        this.refusals = refusals;
        this.config = config;
        this.json = json;
    }

    /**
     * What became of one line.
     *
     * @param line its number, from 1
     * @param status HTTP status that it would have had alone
     * @param id the referral; null if it was refused
     * @param problem why it was refused
     */
    @Schema(name = "BulkLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BulkLine(
            int line,
            int status,
            @Nullable UUID id,
            @Nullable ReceiptView referral,
            @Nullable ProblemDocument problem) {}

    /** A line with its number. */
    private record Line(int number, String text) {}

    /**
     * Takes the lines.
     *
     * @return one JSON document a line, in the order of the lines
     */
    Uni<String> receive(Actor sender, String ndjson, Locale language) {
        var lines = lines(ndjson);
        if (lines.isEmpty()) {
            throw Problem.rule("bulk-empty");
        }
        if (lines.size() > config.bulkLines()) {
            throw Problem.of(413, "bulk-too-long").with("maxLines", config.bulkLines());
        }
        return Multi.createFrom()
                .iterable(lines)
                .onItem()
                .transformToUniAndConcatenate(line -> receive(sender, line, language))
                .map(this::written)
                .collect()
                .with(Collectors.joining());
    }

    private Uni<BulkLine> receive(Actor sender, Line line, Locale language) {
        return Uni.createFrom()
                .deferred(() -> intake.receive(sender, null, transport.read(line.text())))
                .map(receipt -> new BulkLine(
                        line.number(), receipt.repeated() ? 200 : 201, receipt.id(), ReceiptView.from(receipt), null))
                .onFailure()
                .recoverWithItem(e -> refused(line, e, language));
    }

    private BulkLine refused(Line line, Throwable e, Locale language) {
        var problem = refusals.document(e, language);
        return new BulkLine(line.number(), problem.status(), null, null, problem);
    }

    /** An empty line is no referral, yet it counts, so that the numbers are those of the sender's file. */
    private static List<Line> lines(String ndjson) {
        var texts = ndjson.split("\r?\n", -1);
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new Line(i + 1, texts[i]))
                .filter(line -> !line.text().isBlank())
                .toList();
    }

    private String written(BulkLine line) {
        try {
            return json.writeValueAsString(line) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
