package nrw.kim.abh.procedure;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.abh.persistence.Texts;
import nrw.kim.abh.rule.Condition;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.CheckState;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;

/** One line of the checklist (Voraussetzung): how it stands, what proves it, who said so and when. */
@Entity
class ChecklistItem {
    @Id
    private UUID id;

    private String ki;
    private UUID procedureId;
    private String code;
    private int position;

    @Enumerated(EnumType.STRING)
    private CheckState state;

    @Convert(converter = Texts.class)
    private List<String> proofs;

    private boolean waived;
    private String note;
    private String checkedBy;
    private String checkedByName;
    private OffsetDateTime checkedAt;

    protected ChecklistItem() {}

    ChecklistItem(UUID id, KiKey ki, UUID procedure, Condition condition, int position) {
        this.id = id;
        this.ki = ki.value();
        this.procedureId = procedure;
        this.code = condition.code();
        this.position = position;
        this.state = CheckState.OPEN;
        this.proofs = List.of();
    }

    /**
     * Records what an officer found.
     *
     * @throws Problem 422 if the rule knows no such proof, no waiver, or no discretion for this condition
     */
    void check(CheckRequest found, Condition condition, Actor officer, OffsetDateTime now) {
        var unknown = found.proofs().stream()
                .filter(proof -> !condition.accepts(proof))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.rule("proof-not-listed").with("unknown", unknown).with("listed", condition.proofs());
        }
        if (found.isWaived() && (condition.waiver() == null || found.state() != CheckState.MET)) {
            throw Problem.rule("waiver-not-available").with("condition", code);
        }
        if (found.state() == CheckState.DISCRETION && !condition.discretion()) {
            throw Problem.rule("discretion-not-available").with("condition", code);
        }
        state = found.state();
        proofs = found.proofs();
        waived = found.isWaived();
        note = found.note();
        checkedBy = officer.sub();
        checkedByName = officer.name();
        checkedAt = now;
    }

    String code() {
        return code;
    }

    CheckState state() {
        return state;
    }

    List<String> proofs() {
        return proofs;
    }

    boolean waived() {
        return waived;
    }

    String note() {
        return note;
    }

    String checkedByName() {
        return checkedByName;
    }

    OffsetDateTime checkedAt() {
        return checkedAt;
    }
}
