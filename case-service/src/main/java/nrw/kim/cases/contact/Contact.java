package nrw.kim.cases.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.persistence.FieldGroups;
import nrw.kim.cases.persistence.LifeDomains;
import nrw.kim.cases.persistence.Texts;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.ContactChannel;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A contact as its author recorded it. Corrected by the author, or by who leads the case: what is wrong must be put right when
 * its author is gone, too (Art. 16 DSGVO); the earlier version is kept. Taken back by the author alone within a time, and then
 * it says nothing any more.
 */
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

    @Column(name = "recorded_by_sub")
    private String recordedBySub;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Column(name = "follow_up_set")
    private LocalDate followUpSet;

    @Column(name = "follow_up_before")
    private LocalDate followUpBefore;

    @Column(name = "corrected_by")
    private String correctedBy;

    @Column(name = "corrected_at")
    private OffsetDateTime correctedAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private OffsetDateTime withdrawnAt;

    @Version
    private int version;

    protected Contact() {}

    Contact(UUID id, KiKey ki, UUID caseId, ContactCorrection says, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = ki.value();
        this.caseId = caseId;
        this.recordedBy = by.name();
        this.recordedBySub = by.sub();
        this.recordedAt = now;
        say(says);
    }

    private void say(ContactCorrection what) {
        date = what.date();
        minutes = what.minutes();
        channel = what.channel();
        language = what.language();
        interpreterUsed = what.interpreterUsed();
        domains = what.domains() == null ? List.of() : what.domains();
        note = what.note();
        marks = what.marks() == null ? List.of() : what.marks();
        themes = what.themes() == null ? List.of() : what.themes();
    }

    /** The Wiedervorlage that came with this contact, and the one before. */
    void setFollowUp(LocalDate day, LocalDate before) {
        followUpSet = day;
        followUpBefore = before;
    }

    /** Corrects what it says and returns what it said until now; 403 for everybody but the author and who leads the case. */
    ContactVersion correct(UUID versionId, ContactCorrection what, Actor by, boolean leads, OffsetDateTime now) {
        if (!leads) {
            requireAuthor(by);
        }
        var before = new ContactVersion(versionId, this, by, now);
        say(what);
        correctedBy = by.name();
        correctedAt = now;
        return before;
    }

    /**
     * Takes it back: that it was stays, what it said is erased.
     *
     * @param within how long after it was recorded
     */
    void withdraw(Actor by, OffsetDateTime now, Duration within) {
        requireAuthor(by);
        if (now.isAfter(recordedAt.plus(within))) {
            throw Problem.conflict("contact-withdrawal-over").with("hours", within.toHours());
        }
        note = null;
        language = null;
        domains = List.of();
        marks = List.of();
        themes = List.of();
        withdrawnBy = by.name();
        withdrawnAt = now;
    }

    private void requireAuthor(Actor by) {
        if (!isBy(by)) {
            throw Problem.forbidden();
        }
    }

    private boolean isBy(Actor actor) {
        return actor.sub().equals(recordedBySub);
    }

    /** True if the case comes up again on the day that this contact said. */
    boolean saidFollowUp(LocalDate day) {
        return followUpSet != null && followUpSet.equals(day);
    }

    LocalDate followUpBefore() {
        return followUpBefore;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    UUID id() {
        return id;
    }

    String ki() {
        return ki;
    }

    UUID caseId() {
        return caseId;
    }

    LocalDate date() {
        return date;
    }

    ContactChannel channel() {
        return channel;
    }

    boolean interpreterUsed() {
        return interpreterUsed;
    }

    int version() {
        return version;
    }

    /** What it says now. */
    ContactCorrection says() {
        return new ContactCorrection(date, minutes, channel, language, interpreterUsed, domains, note, marks, themes);
    }

    boolean readableBy(ReadingRights rights) {
        return rights.read(domains, marks);
    }

    /**
     * A contact from outside.
     *
     * @param mayCorrect true for the author and for who leads the case
     * @param withdrawUntil until when the author may take it back; null for everybody else and afterwards
     * @param earlier what it said before it was corrected, newest first
     */
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
            OffsetDateTime recordedAt,
            @Nullable String correctedBy,
            @Nullable OffsetDateTime correctedAt,
            boolean mayCorrect,
            @Nullable OffsetDateTime withdrawUntil,
            List<ContactVersion.View> earlier,
            int version) {}

    View view(Actor reader, boolean leads, Duration within, OffsetDateTime now, List<ContactVersion.View> earlier) {
        var until = recordedAt.plus(within);
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
                recordedAt,
                correctedBy,
                correctedAt,
                leads || isBy(reader),
                isBy(reader) && now.isBefore(until) ? until : null,
                earlier,
                version);
    }
}
