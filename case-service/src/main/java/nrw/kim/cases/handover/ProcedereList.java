package nrw.kim.cases.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;

/** Fassung of a KI's Übergabeprocedere: counts how often its points were replaced. */
@Entity
@Table(name = "procedere_list")
class ProcedereList {
    @Id
    private String ki;

    private int number;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Version
    private int version;

    protected ProcedereList() {}

    ProcedereList(KiKey ki) {
        this.ki = ki.value();
    }

    /** From outside; 0 while the KI has replaced nothing. */
    static int numberOf(ProcedereList found) {
        return found == null ? 0 : found.number;
    }

    ProcedereList replaced(Actor by, OffsetDateTime now) {
        number++;
        changedBy = by.sub();
        changedAt = now;
        return this;
    }
}
