package nrw.kim.cases.field;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.events.KiKey;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Definition of a Zusatzfeld. {@code in use → retired}: it takes no new values then, and those there are stay to be read. */
@Entity
@Table(name = "additional_field")
class AdditionalField {
    @Id
    private UUID id;

    private String ki;

    @Enumerated(EnumType.STRING)
    private FieldType type;

    @Column(name = "label_de")
    private String labelDe;

    @Column(name = "label_en")
    private String labelEn;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private Retention retention;

    @Enumerated(EnumType.STRING)
    @Column(name = "field_group")
    private FieldGroup group;

    @Convert(converter = Choices.class)
    private List<String> choices;

    @Column(name = "retired_at")
    private OffsetDateTime retiredAt;

    @Version
    private int version;

    protected AdditionalField() {}

    AdditionalField(UUID id, KiKey ki, FieldRequest request) {
        this.id = id;
        this.ki = ki.value();
        this.type = request.type();
        this.retention = request.retention();
        this.group = request.group();
        say(request);
    }

    /**
     * Changes words and choices. What a value means and who reads it stays: people gave it under these terms.
     *
     * @throws Problem 409 if retired, 422 if type, group or retention differ or choices are missing
     */
    void change(FieldRequest request) {
        requireInUse();
        if (request.type() != type || request.group() != group || request.retention() != retention) {
            throw Problem.rule("field-terms-stay");
        }
        say(request);
    }

    private void say(FieldRequest request) {
        var wanted = request.choices() == null ? List.<String>of() : List.copyOf(request.choices());
        if ((type == FieldType.CHOICE) == wanted.isEmpty()) {
            throw Problem.rule("field-choices");
        }
        labelDe = request.labelDe().strip();
        labelEn = request.labelEn().strip();
        purpose = request.purpose().strip();
        choices = wanted;
    }

    void retire(OffsetDateTime now) {
        requireInUse();
        retiredAt = now;
    }

    /** @throws Problem 409 if it is retired */
    void requireInUse() {
        if (retiredAt != null) {
            throw Problem.conflict("field-retired");
        }
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    boolean accepts(String value) {
        return type.accepts(value, choices);
    }

    UUID id() {
        return id;
    }

    FieldGroup group() {
        return group;
    }

    int version() {
        return version;
    }

    /** A definition from outside. */
    @Schema(name = "AdditionalField")
    public record View(
            UUID id,
            FieldType type,
            String labelDe,
            String labelEn,
            String purpose,
            Retention retention,
            FieldGroup group,
            List<String> choices,
            @Nullable OffsetDateTime retiredAt,
            int version) {}

    View view() {
        return new View(id, type, labelDe, labelEn, purpose, retention, group, choices, retiredAt, version);
    }
}
