package nrw.kim.cases.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Who led a case before and reads on until a day. */
@Entity
@Table(name = "case_reader")
class CaseReader {
    @Id
    private UUID id;

    private String ki;
    private UUID caseId;
    private String sub;
    private LocalDate until;

    protected CaseReader() {}

    CaseReader(UUID id, Case file, String sub, LocalDate until) {
        this.id = id;
        this.ki = file.ki().value();
        this.caseId = file.id();
        this.sub = sub;
        this.until = until;
    }
}
