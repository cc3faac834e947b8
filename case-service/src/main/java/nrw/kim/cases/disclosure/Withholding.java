package nrw.kim.cases.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.events.code.WithholdingReason;
import nrw.kim.kit.actor.Actor;

/** An entry that no disclosure of the case tells, because it would touch the rights of others (Art. 15 Abs. 4 DSGVO). */
@Entity
@Table(name = "disclosure_withholding")
class Withholding {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private DisclosureSection section;

    @Column(name = "entry_id")
    private UUID entryId;

    @Enumerated(EnumType.STRING)
    private WithholdingReason reason;

    @Column(name = "withheld_by")
    private String withheldBy;

    @Column(name = "withheld_at")
    private OffsetDateTime withheldAt;

    protected Withholding() {}

    Withholding(UUID id, Case file, DisclosureSection section, UUID entryId) {
        this.id = id;
        this.ki = file.ki().value();
        this.caseId = file.id();
        this.section = section;
        this.entryId = entryId;
    }

    void because(WithholdingReason why, Actor by, OffsetDateTime now) {
        reason = why;
        withheldBy = by.name();
        withheldAt = now;
    }

    boolean isOf(DisclosureSection part, UUID entry) {
        return section == part && entryId.equals(entry);
    }

    WithholdingReason reason() {
        return reason;
    }
}
