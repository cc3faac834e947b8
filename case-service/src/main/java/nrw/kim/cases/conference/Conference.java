package nrw.kim.cases.conference;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.persistence.LifeDomains;
import nrw.kim.cases.plan.StepIds;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.actor.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A Fallkonferenz as it is on record; may be corrected, and says who did. */
@Entity
@Table(name = "case_conference")
class Conference {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private boolean named;

    @Convert(converter = StepIds.class)
    private List<UUID> consents;

    @Convert(converter = LifeDomains.class)
    private List<LifeDomain> domains;

    @Convert(converter = JsonText.Participants.class)
    private List<Participant> participants;

    @Convert(converter = JsonText.Results.class)
    private List<Result> results;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Column(name = "corrected_by")
    private String correctedBy;

    @Column(name = "corrected_at")
    private OffsetDateTime correctedAt;

    @Version
    private int version;

    protected Conference() {}

    Conference(UUID id, Case file, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = file.ki().value();
        this.caseId = file.id();
        this.recordedBy = by.name();
        this.recordedAt = now;
    }

    /** Takes over what the record says, with the names of the bodies and the steps of the tasks. */
    void say(ConferenceRequest request, List<Participant> present, List<Result> outcome) {
        heldOn = request.heldOn();
        named = request.named();
        consents = request.consents();
        domains = request.domains().stream().distinct().toList();
        participants = present;
        results = outcome;
    }

    void corrected(Actor by, OffsetDateTime now) {
        correctedBy = by.name();
        correctedAt = now;
    }

    /** Steps that its tasks became. */
    Set<UUID> steps() {
        return results.stream()
                .flatMap(result -> result.tasks().stream())
                .map(Task::stepId)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    ConferenceRequest.Sharing sharing() {
        return new ConferenceRequest.Sharing(
                named,
                Set.copyOf(consents),
                participants.stream()
                        .map(Participant::organisation)
                        .filter(Objects::nonNull)
                        .collect(toSet()),
                Set.copyOf(domains));
    }

    boolean isOf(UUID otherCase) {
        return caseId.equals(otherCase);
    }

    /** A conference about nothing that is read is not shown at all: that it was held would tell. */
    boolean readableBy(ReadingRights rights) {
        return !rights.of(domains).isEmpty();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    /**
     * A conference from outside, as far as the reader may read it.
     *
     * @param domains Lebensbereiche that were talked about; one without a result came to none or to one that is withheld
     */
    @Schema(name = "Conference")
    public record View(
            UUID id,
            LocalDate heldOn,
            boolean named,
            List<UUID> consentIds,
            List<LifeDomain> domains,
            List<Participant> participants,
            List<Result> results,
            String recordedBy,
            OffsetDateTime recordedAt,
            @Nullable String correctedBy,
            @Nullable OffsetDateTime correctedAt,
            int version) {}

    View view(ReadingRights rights) {
        return new View(
                id,
                heldOn,
                named,
                // Which bodies have a consent tells of bodies whose presence may be withheld.
                rights.readAll() ? consents : List.of(),
                rights.of(domains),
                participants.stream().filter(one -> one.readableBy(rights)).toList(),
                results.stream().filter(one -> one.readableBy(rights)).toList(),
                recordedBy,
                recordedAt,
                correctedBy,
                correctedAt,
                version);
    }
}
