package nrw.kim.cases.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.persistence.Texts;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A Zielvereinbarung: voluntary, no Eingliederungsvereinbarung and no Kooperationsplan under SGB II (B2-16). It holds when
 * both have signed, each with the own date; what it says is never changed, another one is drawn up instead.
 */
@Entity
@Table(name = "goal_agreement")
public class GoalAgreement {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    private int number;
    private String language;

    @Convert(converter = Texts.class)
    @Column(name = "goal_ids")
    private List<String> goalIds;

    @Column(name = "drawn_up_on")
    private LocalDate drawnUpOn;

    @Column(name = "case_manager")
    private String caseManager;

    @Column(name = "signed_by_person_on")
    private LocalDate signedByPersonOn;

    @Column(name = "signed_by_case_manager_on")
    private LocalDate signedByCaseManagerOn;

    @Version
    private int version;

    protected GoalAgreement() {}

    GoalAgreement(UUID id, KiKey ki, UUID caseId, int number, AgreementRequest request, Actor by, LocalDate today) {
        this.id = id;
        this.ki = ki.value();
        this.caseId = caseId;
        this.number = number;
        this.language = request.language();
        this.goalIds = request.goalIds().stream().distinct().map(UUID::toString).toList();
        this.drawnUpOn = today;
        this.caseManager = by.name();
    }

    /**
     * @throws Problem 409 if this side has signed, 422 if the day lies before the agreement
     */
    void sign(Side side, LocalDate on) {
        if (on.isBefore(drawnUpOn)) {
            throw Problem.rule("signed-before-drawn-up");
        }
        if ((side == Side.PERSON ? signedByPersonOn : signedByCaseManagerOn) != null) {
            throw Problem.conflict("already-signed");
        }
        if (side == Side.PERSON) {
            signedByPersonOn = on;
        } else {
            signedByCaseManagerOn = on;
        }
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    int version() {
        return version;
    }

    /**
     * A Zielvereinbarung from outside.
     *
     * @param language ISO 639 code of the language in which it is printed
     * @param agreed both have signed
     */
    @Schema(name = "GoalAgreement")
    public record View(
            UUID id,
            int number,
            String language,
            List<UUID> goalIds,
            LocalDate drawnUpOn,
            String caseManager,
            @Nullable LocalDate signedByPersonOn,
            @Nullable LocalDate signedByCaseManagerOn,
            boolean agreed,
            int version) {}

    View view() {
        return new View(
                id,
                number,
                language,
                goalIds.stream().map(UUID::fromString).toList(),
                drawnUpOn,
                caseManager,
                signedByPersonOn,
                signedByCaseManagerOn,
                signedByPersonOn != null && signedByCaseManagerOn != null,
                version);
    }
}
