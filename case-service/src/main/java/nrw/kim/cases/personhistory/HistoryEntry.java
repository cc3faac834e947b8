package nrw.kim.cases.personhistory;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.persistence.ResidenceConditions;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonRequest;
import nrw.kim.events.code.HistoryKind;
import nrw.kim.events.code.ResidenceCondition;
import nrw.kim.events.code.ResidenceStatus;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;

/**
 * What held of a person from a day on. Its content never changes: {@code VALID → CORRECTED}, where another entry stands for
 * it, and both keep who said it and when.
 */
@Entity
@Table(name = "person_history")
public class HistoryEntry {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private HistoryKind kind;

    private String code;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String paragraph;

    @Convert(converter = ResidenceConditions.class)
    private List<ResidenceCondition> conditions;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;
    private String street;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    private UUID corrects;

    @Column(name = "corrected_by")
    private String correctedBy;

    @Column(name = "corrected_at")
    private OffsetDateTime correctedAt;

    protected HistoryEntry() {}

    HistoryEntry(UUID id, Person person, HistoryRequest said, UUID corrects, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = person.ki().value();
        this.personId = person.id();
        this.kind = said.kind();
        this.code = said.code();
        this.validFrom = said.validFrom();
        this.validTo = said.validTo();
        this.paragraph = said.paragraph();
        this.conditions = said.conditions();
        this.postalCode = said.postalCode();
        this.city = said.city();
        this.street = said.street();
        this.recordedBy = by.name();
        this.recordedAt = now;
        this.corrects = corrects;
    }

    /** What was known when the person came, before anything changed; since when is not known. */
    static HistoryEntry atIntake(UUID id, Person person, HistoryKind kind) {
        var entry = new HistoryEntry();
        var home = person.data().residence();
        entry.id = id;
        entry.ki = person.ki().value();
        entry.personId = person.id();
        entry.kind = kind;
        entry.code = kind == HistoryKind.RESIDENCE
                ? home.ags()
                : person.data().residenceStatus().name();
        entry.conditions = List.of();
        if (kind == HistoryKind.RESIDENCE) {
            entry.postalCode = home.postalCode();
            entry.city = home.city();
            entry.street = home.street();
        }
        entry.recordedBy = "";
        entry.recordedAt = person.createdAt();
        return entry;
    }

    /** @throws Problem 409 if another entry stands for it already */
    void correct(Actor by, OffsetDateTime now) {
        if (!isValid()) {
            throw Problem.conflict("entry-already-corrected");
        }
        correctedBy = by.name();
        correctedAt = now;
    }

    boolean isValid() {
        return correctedAt == null;
    }

    PersonRequest.Residence residence() {
        return new PersonRequest.Residence(code, postalCode, city, street);
    }

    ResidenceStatus status() {
        return ResidenceStatus.valueOf(code);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    HistoryKind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    String paragraph() {
        return paragraph;
    }

    List<ResidenceCondition> conditions() {
        return conditions;
    }

    String recordedBy() {
        return recordedBy;
    }

    OffsetDateTime recordedAt() {
        return recordedAt;
    }

    UUID corrects() {
        return corrects;
    }

    String correctedBy() {
        return correctedBy;
    }

    OffsetDateTime correctedAt() {
        return correctedAt;
    }
}
