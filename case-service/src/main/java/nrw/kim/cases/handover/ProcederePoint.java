package nrw.kim.cases.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** A point of the Übergabeprocedere that a KI has written for itself. */
@Entity
@Table(name = "procedere_point")
class ProcederePoint {
    @Id
    private UUID id;

    private String ki;
    private String code;
    private String label;
    private boolean mandatory;
    private int position;

    protected ProcederePoint() {}

    ProcederePoint(UUID id, KiKey ki, Procedere.Point point, int position) {
        this.id = id;
        this.ki = ki.value();
        this.code = point.code();
        this.label = point.label();
        this.mandatory = point.mandatory();
        this.position = position;
    }

    Procedere.Point point() {
        return new Procedere.Point(code, label, mandatory, Procedere.isAutomatic(code));
    }
}
