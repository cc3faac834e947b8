package nrw.kim.cases.contact;

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
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.persistence.FieldGroups;
import nrw.kim.cases.persistence.LifeDomains;
import nrw.kim.cases.persistence.Texts;
import nrw.kim.events.code.ContactChannel;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.actor.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact as it stood before it was corrected. */
@Entity
@Table(name = "contact_version")
public class ContactVersion {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "contact_id")
    private UUID contactId;

    private LocalDate date;
    private int minutes;

    @Enumerated(EnumType.STRING)
    private ContactChannel channel;

    private String language;

    @Column(name = "interpreter_used")
    private boolean interpreterUsed;

    @Convert(converter = LifeDomains.class)
    private List<LifeDomain> domains;

    private String note;

    @Convert(converter = FieldGroups.class)
    private List<FieldGroup> marks;

    @Convert(converter = Texts.class)
    private List<String> themes;

    @Column(name = "replaced_by")
    private String replacedBy;

    @Column(name = "replaced_at")
    private OffsetDateTime replacedAt;

    protected ContactVersion() {}

    ContactVersion(UUID id, Contact contact, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = contact.ki();
        this.caseId = contact.caseId();
        this.contactId = contact.id();
        var said = contact.says();
        this.date = said.date();
        this.minutes = said.minutes();
        this.channel = said.channel();
        this.language = said.language();
        this.interpreterUsed = said.interpreterUsed();
        this.domains = said.domains();
        this.note = said.note();
        this.marks = said.marks();
        this.themes = said.themes();
        this.replacedBy = by.name();
        this.replacedAt = now;
    }

    boolean isOf(Contact contact) {
        return contactId.equals(contact.id());
    }

    boolean readableBy(ReadingRights rights) {
        return rights.read(domains, marks);
    }

    /** An earlier version from outside. */
    @Schema(name = "ContactVersion")
    public record View(
            LocalDate date,
            int minutes,
            ContactChannel channel,
            @Nullable String language,
            boolean interpreterUsed,
            List<LifeDomain> domains,
            @Nullable String note,
            List<FieldGroup> marks,
            List<String> themes,
            String replacedBy,
            OffsetDateTime replacedAt) {}

    View view() {
        return new View(
                date,
                minutes,
                channel,
                language,
                interpreterUsed,
                domains,
                note,
                marks,
                themes == null ? List.of() : themes,
                replacedBy,
                replacedAt);
    }
}
