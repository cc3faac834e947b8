package nrw.kim.cases.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.kit.actor.Actor;

/** That a case of an earlier system was taken over, so that the same line does so once. */
@Entity
@Table(name = "imported_case")
class ImportedCase {
    @Id
    @Column(name = "case_id")
    private UUID caseId;

    private String ki;
    private UUID controller;
    private String source;

    @Column(name = "imported_by")
    private String importedBy;

    @Column(name = "imported_at")
    private OffsetDateTime importedAt;

    protected ImportedCase() {}

    ImportedCase(Case file, String source, Actor by, OffsetDateTime now) {
        this.caseId = file.id();
        this.ki = file.ki().value();
        this.controller = by.org();
        this.source = source;
        this.importedBy = by.sub();
        this.importedAt = now;
    }

    UUID caseId() {
        return caseId;
    }
}
