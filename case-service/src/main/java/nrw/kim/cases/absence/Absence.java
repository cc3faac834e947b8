package nrw.kim.cases.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.cases.team.Colleague;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is away for some days, and somebody stands in. {@code planned → running → over} by the days alone; what has begun is
 * not removed, because reads in Vertretung rest on it.
 */
@Entity
class Absence {
    @Id
    private UUID id;

    private String ki;
    private String absent;

    @Column(name = "absent_name")
    private String absentName;

    @Enumerated(EnumType.STRING)
    private AbsenceKind kind;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    private String substitute;

    @Column(name = "substitute_name")
    private String substituteName;

    @Column(name = "entered_by")
    private String enteredBy;

    @Version
    private int version;

    protected Absence() {}

    Absence(UUID id, KiKey ki, Colleague absent, Actor by) {
        this.id = id;
        this.ki = ki.value();
        this.absent = absent.id();
        this.absentName = absent.name();
        this.enteredBy = by.sub();
    }

    /**
     * Says when and who stands in.
     *
     * @param standIn null if nobody does yet
     * @throws Problem 422 if the days or the Vertretung cannot be; 409 if a past day would be changed
     */
    void say(AbsenceRequest request, @Nullable Colleague standIn, LocalDate today) {
        if (request.until().isBefore(request.from())) {
            throw Problem.rule("absence-ends-before-it-begins");
        }
        if (standIn != null && standIn.id().equals(absent)) {
            throw Problem.rule("own-substitute");
        }
        if (hasBegun(today) && !request.from().equals(fromOn) || fromOn != null && untilOn.isBefore(today)) {
            throw Problem.conflict("absence-has-begun");
        }
        kind = request.kind();
        fromOn = request.from();
        untilOn = request.until();
        substitute = standIn == null ? null : standIn.id();
        substituteName = standIn == null ? null : standIn.name();
    }

    /** @throws Problem 409 once it has begun */
    void requireNotBegun(LocalDate today) {
        if (hasBegun(today)) {
            throw Problem.conflict("absence-has-begun");
        }
    }

    private boolean hasBegun(LocalDate today) {
        return fromOn != null && !fromOn.isAfter(today);
    }

    boolean isOf(Actor actor) {
        return absent.equals(actor.sub());
    }

    UUID id() {
        return id;
    }

    String absent() {
        return absent;
    }

    int version() {
        return version;
    }

    /**
     * An absence from outside.
     *
     * @param kind null for colleagues: that somebody is away is enough
     * @param now today lies in it
     */
    @Schema(name = "Absence")
    public record View(
            UUID id,
            String absent,
            String absentName,
            @Nullable AbsenceKind kind,
            LocalDate from,
            LocalDate until,
            @Nullable String substitute,
            @Nullable String substituteName,
            boolean now,
            int version) {}

    View view(boolean withKind, LocalDate today) {
        return new View(
                id,
                absent,
                absentName,
                withKind ? kind : null,
                fromOn,
                untilOn,
                substitute,
                substituteName,
                hasBegun(today) && !untilOn.isBefore(today),
                version);
    }
}
