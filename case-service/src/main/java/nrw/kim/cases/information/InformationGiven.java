package nrw.kim.cases.information;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;

/** That the person was told in a language on a day. */
@Entity
@Table(name = "information_given")
class InformationGiven {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    private String language;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "entered_at")
    private OffsetDateTime enteredAt;

    @Version
    private int version;

    protected InformationGiven() {}

    InformationGiven(UUID id, KiKey ki, UUID caseId, String language) {
        this.id = id;
        this.ki = ki.value();
        this.caseId = caseId;
        this.language = language;
    }

    /** From outside; 0 as long as nothing is recorded for the language. */
    static int versionOf(InformationGiven known) {
        return known == null ? 0 : known.version + 1;
    }

    void givenOn(LocalDate day, Actor by, OffsetDateTime now) {
        givenOn = day;
        givenBy = by.name();
        enteredAt = now;
    }

    String language() {
        return language;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    String givenBy() {
        return givenBy;
    }
}
