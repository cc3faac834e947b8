package nrw.kim.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.code.ErasureReason;
import nrw.kim.kit.problem.Problem;

/** What stays of an erased case, so that a link to it is answered. */
@Entity
@Table(name = "erased_case")
class ErasedCase {
    @Id
    @Column(name = "case_id")
    private UUID caseId;

    private String ki;

    @Column(name = "closed_year")
    private int closedYear;

    @Column(name = "erased_at")
    private OffsetDateTime erasedAt;

    @Enumerated(EnumType.STRING)
    private ErasureReason reason;

    @Column(name = "erased_by")
    private String erasedBy;

    protected ErasedCase() {}

    /** 410: it was there, is erased, and does not come back. */
    Problem gone() {
        return Problem.of(410, "case-erased").with("erasedAt", erasedAt).with("reason", reason);
    }
}
