package nrw.kim.cases.document;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.persistence.FieldGroups;
import nrw.kim.cases.upload.Upload;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.DocumentKind;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document of a case. Its description can be put right, its content never changes: what a body was shown stays what it was.
 * Removed it is gone for everybody, can be brought back for a while and is erased after that.
 */
@Entity
@Table(name = "case_document")
public class CaseDocument {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    private String title;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private LifeDomain domain;

    @Convert(converter = FieldGroups.class)
    private List<FieldGroup> marks;

    private LocalDate dated;
    private String note;

    @Column(name = "media_type")
    private String mediaType;

    private int size;
    private String sha256;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private OffsetDateTime addedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removed_at")
    private OffsetDateTime removedAt;

    @Column(name = "erased_at")
    private OffsetDateTime erasedAt;

    @Version
    private int version;

    protected CaseDocument() {}

    CaseDocument(UUID id, Place place, DocumentDescription says, Upload upload, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = place.ki().value();
        this.caseId = place.caseId();
        this.mediaType = upload.mediaType();
        this.size = upload.content().length;
        this.sha256 = upload.sha256();
        this.addedBy = by.name();
        this.addedAt = now;
        say(says);
    }

    /** The case that it is filed in. */
    record Place(KiKey ki, UUID caseId) {}

    private void say(DocumentDescription says) {
        title = says.title().strip();
        kind = says.kind();
        domain = says.domain();
        marks = marksOf(says);
        dated = says.dated();
        note = says.note();
    }

    /** A medical record is about health, whatever it is filed under (Art. 9 DSGVO). */
    private static List<FieldGroup> marksOf(DocumentDescription says) {
        var said = says.marks() == null ? Stream.<FieldGroup>of() : says.marks().stream();
        return Stream.concat(
                        said, says.kind() == DocumentKind.MEDICAL_RECORD ? Stream.of(FieldGroup.HEALTH) : Stream.of())
                .distinct()
                .toList();
    }

    void describe(DocumentDescription says, Actor by, OffsetDateTime now) {
        say(says);
        changedBy = by.name();
        changedAt = now;
    }

    void remove(Actor by, OffsetDateTime now) {
        removedBy = by.name();
        removedAt = now;
    }

    /** @throws Problem 409 {@code document-restore-over} once it is erased, or would be */
    void restore(OffsetDateTime now, Duration within) {
        if (!isRestorable(now, within)) {
            throw Problem.conflict("document-restore-over").with("hours", within.toHours());
        }
        removedBy = null;
        removedAt = null;
    }

    boolean isRestorable(OffsetDateTime now, Duration within) {
        return isRemoved() && erasedAt == null && !now.isAfter(removedAt.plus(within));
    }

    /** What it said is gone; that it was, who filed and who removed it stays. */
    void erase(OffsetDateTime now) {
        title = null;
        note = null;
        dated = null;
        sha256 = null;
        marks = List.of();
        erasedAt = now;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    boolean isOf(UUID aCase) {
        return caseId.equals(aCase);
    }

    boolean readableBy(ReadingRights rights) {
        return rights.read(List.of(domain), marks);
    }

    /** True if a consent to these Lebensbereiche can take it along: what is marked beyond them stays, as every text does. */
    public boolean mayGoWith(Collection<LifeDomain> consented) {
        return consented.contains(domain) && readableBy(ReadingRights.consented(consented));
    }

    /** Id of the document. */
    public UUID id() {
        return id;
    }

    String ki() {
        return ki;
    }

    /** Bezeichnung. */
    public String title() {
        return title;
    }

    /** What kind of document. */
    public DocumentKind kind() {
        return kind;
    }

    /** Lebensbereich that it is filed under. */
    public LifeDomain domain() {
        return domain;
    }

    /** Day that stands on it; null if none was given. */
    public LocalDate dated() {
        return dated;
    }

    /** Media type, found in the content. */
    public String mediaType() {
        return mediaType;
    }

    /** Bytes. */
    public int size() {
        return size;
    }

    /** SHA-256 of the content, hexadecimal. */
    public String sha256() {
        return sha256;
    }

    int version() {
        return version;
    }

    /**
     * A document from outside, without its content.
     *
     * @param dated day that stands on it
     * @param size bytes
     * @param restoreUntil until when it can be brought back; null while it is there
     */
    @Schema(name = "CaseDocument")
    public record View(
            UUID id,
            String title,
            DocumentKind kind,
            LifeDomain domain,
            List<FieldGroup> marks,
            @Nullable LocalDate dated,
            @Nullable String note,
            String mediaType,
            int size,
            String addedBy,
            OffsetDateTime addedAt,
            @Nullable String changedBy,
            @Nullable OffsetDateTime changedAt,
            @Nullable OffsetDateTime restoreUntil,
            int version) {}

    View view(Duration restoreWithin) {
        return new View(
                id,
                title,
                kind,
                domain,
                marks,
                dated,
                note,
                mediaType,
                size,
                addedBy,
                addedAt,
                changedBy,
                changedAt,
                isRemoved() ? removedAt.plus(restoreWithin) : null,
                version);
    }
}
