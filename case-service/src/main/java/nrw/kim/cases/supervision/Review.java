package nrw.kim.cases.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sample that somebody looks through. {@code open → closed}; the drawn cases can be read for it while it is open. */
@Entity
@Table(name = "supervision_review")
class Review {
    @Id
    private UUID id;

    private String ki;
    private String supervisor;

    @Column(name = "supervisor_name")
    private String supervisorName;

    @Column(name = "case_manager")
    private String caseManager;

    @Column(name = "opened_from")
    private LocalDate openedFrom;

    @Column(name = "opened_until")
    private LocalDate openedUntil;

    private long seed;
    private int population;

    @Convert(converter = Questions.class)
    private List<Question> questions;

    @Column(name = "drawn_at")
    private OffsetDateTime drawnAt;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    @Version
    private int version;

    protected Review() {}

    Review(UUID id, KiKey ki, Actor supervisor, DrawRequest request, long seed, OffsetDateTime now) {
        this.id = id;
        this.ki = ki.value();
        this.supervisor = supervisor.sub();
        this.supervisorName = supervisor.name();
        this.caseManager =
                request.caseManager() == null ? null : request.caseManager().toString();
        this.openedFrom = request.openedFrom();
        this.openedUntil = request.openedUntil();
        this.seed = seed;
        this.drawnAt = now;
    }

    void drawnFrom(int cases, List<Question> checklist) {
        population = cases;
        questions = checklist;
    }

    /** @throws Problem 409 if it is closed */
    void requireOpen() {
        if (closedAt != null) {
            throw Problem.conflict("review-closed");
        }
    }

    void close(OffsetDateTime now) {
        requireOpen();
        closedAt = now;
    }

    boolean isOf(Actor actor) {
        return supervisor.equals(actor.sub());
    }

    UUID id() {
        return id;
    }

    KiKey ki() {
        return new KiKey(ki);
    }

    String caseManager() {
        return caseManager;
    }

    LocalDate openedFrom() {
        return openedFrom;
    }

    LocalDate openedUntil() {
        return openedUntil;
    }

    long seed() {
        return seed;
    }

    List<Question> questions() {
        return questions;
    }

    int version() {
        return version;
    }

    /**
     * A review from outside.
     *
     * @param caseManager if only this one's cases were drawn from
     * @param seed as text: with it and the same cases the sample can be drawn again
     * @param population how many cases it was drawn from
     */
    @Schema(name = "SupervisionReview")
    public record View(
            UUID id,
            String supervisor,
            String supervisorName,
            @Nullable String caseManager,
            LocalDate openedFrom,
            LocalDate openedUntil,
            String seed,
            int population,
            List<Question> questions,
            OffsetDateTime drawnAt,
            @Nullable OffsetDateTime closedAt,
            int version) {}

    View view() {
        return new View(
                id,
                supervisor,
                supervisorName,
                caseManager,
                openedFrom,
                openedUntil,
                String.valueOf(seed),
                population,
                questions,
                drawnAt,
                closedAt,
                version);
    }
}
