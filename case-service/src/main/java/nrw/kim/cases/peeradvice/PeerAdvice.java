package nrw.kim.cases.peeradvice;

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
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.persistence.LifeDomains;
import nrw.kim.cases.persistence.Texts;
import nrw.kim.cases.person.Groups;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.NationalityGroup;
import nrw.kim.events.code.StatusGroup;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question to the team, {@code open → closed}. Holds the groups as they were, so that nobody has to look at the person. */
@Entity
@Table(name = "peer_advice")
class PeerAdvice {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "asked_by")
    private String askedBy;

    private String question;

    @Convert(converter = LifeDomains.class)
    private List<LifeDomain> domains;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_group")
    private AgeGroup ageGroup;

    @Enumerated(EnumType.STRING)
    @Column(name = "nationality_group")
    private NationalityGroup nationalityGroup;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_group")
    private StatusGroup statusGroup;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    /** Who sees it beside who asked and who works on the case; null: the whole team. */
    @Convert(converter = Texts.class)
    private List<String> invited;

    @Version
    private int version;

    protected PeerAdvice() {}

    PeerAdvice(UUID id, Case file, Groups groups, Shown shown, AdviceRequest request, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = file.ki().value();
        this.caseId = file.id();
        this.personId = file.personId();
        this.askedBy = by.sub();
        this.question = request.question().strip();
        this.domains = request.domains().stream().distinct().toList();
        this.ageGroup = shown.groups().contains(ShownGroup.AGE) ? groups.age() : null;
        this.nationalityGroup = shown.groups().contains(ShownGroup.NATIONALITY) ? groups.nationality() : null;
        this.statusGroup = shown.groups().contains(ShownGroup.STATUS) ? groups.status() : null;
        this.invited = request.wholeTeam()
                ? null
                : request.invitedOrNone().stream()
                        .map(UUID::toString)
                        .distinct()
                        .toList();
        this.askedAt = now;
    }

    /** @throws Problem 409 if it is closed */
    void requireOpen() {
        if (closedAt != null) {
            throw Problem.conflict("peer-advice-closed");
        }
    }

    /** Ends the asking; for who asked, and for who works on the case by now. */
    void close(Actor by, ReadingRights rights, OffsetDateTime now) {
        if (!isAskedBy(by, rights)) {
            throw Problem.forbidden();
        }
        requireOpen();
        closedAt = now;
    }

    /** @throws Problem 404 for who is not meant to know that there is a question */
    void requireFor(Actor actor, ReadingRights rights) {
        if (invited != null && !invited.contains(actor.sub()) && !isAskedBy(actor, rights)) {
            throw Problem.notFound();
        }
    }

    boolean isAskedBy(Actor actor, ReadingRights rights) {
        return askedBy.equals(actor.sub()) || rights.relation().works();
    }

    UUID id() {
        return id;
    }

    KiKey ki() {
        return new KiKey(ki);
    }

    UUID caseId() {
        return caseId;
    }

    UUID personId() {
        return personId;
    }

    int version() {
        return version;
    }

    /**
     * A question from outside.
     *
     * @param mine true for who asked, and for who works on the case
     * @param caseId only for who works on the case
     * @param invited how many colleagues see it beside who asked; null: the whole team
     * @param ageGroup if the asker shows it
     * @param nationalityGroup if the asker shows it; only for who reads the status in that case
     * @param statusGroup if the asker shows it; only for who reads the status in that case
     */
    @Schema(name = "PeerAdvice")
    public record View(
            UUID id,
            boolean mine,
            @Nullable UUID caseId,
            @Nullable Integer invited,
            String question,
            List<LifeDomain> domains,
            @Nullable AgeGroup ageGroup,
            @Nullable NationalityGroup nationalityGroup,
            @Nullable StatusGroup statusGroup,
            OffsetDateTime askedAt,
            @Nullable OffsetDateTime closedAt,
            List<PeerAnswer.View> answers,
            int version) {}

    View view(Actor reader, ReadingRights rights, List<PeerAnswer.View> answers) {
        var readsStatus = rights.read(FieldGroup.STATUS);
        return new View(
                id,
                isAskedBy(reader, rights),
                rights.relation().works() ? caseId : null,
                invited == null ? null : invited.size(),
                question,
                domains,
                ageGroup,
                readsStatus ? nationalityGroup : null,
                readsStatus ? statusGroup : null,
                askedAt,
                closedAt,
                answers,
                version);
    }
}
