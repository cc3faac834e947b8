package nrw.kim.cases.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;

/** What a KI looks at; a review keeps the list that was in force when it was drawn. */
@Entity
@Table(name = "supervision_checklist")
class Checklist {
    @Id
    private String ki;

    @Convert(converter = Questions.class)
    private List<Question> questions;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private int version;

    protected Checklist() {}

    Checklist(KiKey ki) {
        this.ki = ki.value();
    }

    void say(List<Question> wanted, Actor by, OffsetDateTime now) {
        questions = List.copyOf(wanted);
        changedBy = by.sub();
        changedAt = now;
    }

    /** From outside; 0 while the KI has none of its own. */
    static int versionOf(Checklist found) {
        return found == null ? 0 : found.version + 1;
    }

    List<Question> questions() {
        return questions;
    }
}
