package nrw.kim.cases.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.localtheme.LocalTheme;
import nrw.kim.cases.persistence.FieldGroups;
import nrw.kim.cases.persistence.LifeDomains;
import nrw.kim.cases.persistence.Texts;
import nrw.kim.events.code.ContactChannel;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.actor.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact as it was recorded; not changed afterwards. */
@Entity
public class Contact {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

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

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected Contact() {}

    Contact(UUID id, Case file, ContactRequest request, List<LocalTheme> named, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = file.ki().value();
        this.caseId = file.id();
        this.date = request.date();
        this.minutes = request.minutes();
        this.channel = request.channel();
        this.language = request.language();
        this.interpreterUsed = request.interpreterUsed();
        this.domains = union(request.domains(), named.stream().map(LocalTheme::domain));
        this.themes = named.stream().map(LocalTheme::code).toList();
        this.note = request.note();
        this.marks =
                union(request.marks(), named.stream().map(LocalTheme::group).filter(Objects::nonNull));
        this.recordedBy = by.name();
        this.recordedAt = now;
    }

    private static <T> List<T> union(List<T> said, Stream<T> more) {
        return Stream.concat(said == null ? Stream.of() : said.stream(), more)
                .distinct()
                .toList();
    }

    UUID id() {
        return id;
    }

    boolean readableBy(ReadingRights rights) {
        return rights.read(domains, marks);
    }

    /** A contact from outside. */
    @Schema(name = "Contact")
    public record View(
            UUID id,
            LocalDate date,
            int minutes,
            ContactChannel channel,
            @Nullable String language,
            boolean interpreterUsed,
            List<LifeDomain> domains,
            @Nullable String note,
            List<FieldGroup> marks,
            List<String> themes,
            String recordedBy,
            OffsetDateTime recordedAt) {}

    View view() {
        return new View(
                id,
                date,
                minutes,
                channel,
                language,
                interpreterUsed,
                domains,
                note,
                marks,
                themes == null ? List.of() : themes,
                recordedBy,
                recordedAt);
    }
}
