package nrw.kim.cases.walkin;

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
import nrw.kim.cases.persistence.LifeDomains;
import nrw.kim.events.KiKey;
import nrw.kim.events.WalkInEvent;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.CounsellingLanguage;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.WalkInOutcome;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.actor.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit of an Offene Sprechstunde; not changed afterwards. An anonymous one holds codes and a coarse group only. */
@Entity
@Table(name = "walk_in")
public class WalkIn {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "site_id")
    private UUID siteId;

    private LocalDate day;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    private int minutes;
    private String language;

    @Convert(converter = LifeDomains.class)
    private List<LifeDomain> domains;

    @Enumerated(EnumType.STRING)
    private WalkInOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "referred_to")
    private OrganisationType referredTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_group")
    private AgeGroup ageGroup;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected WalkIn() {}

    WalkIn(UUID id, KiKey ki, WalkInRequest request, UUID caseId, Actor by, OffsetDateTime at) {
        this.id = id;
        this.ki = ki.value();
        this.siteId = request.siteId();
        this.day = LocalDays.of(at);
        this.recordedAt = at;
        this.minutes = request.minutes();
        this.language = request.language();
        this.domains = request.domains();
        this.outcome = request.outcome();
        this.referredTo = request.referredTo();
        this.ageGroup = request.ageGroup();
        this.caseId = caseId;
        this.recordedBy = by.sub();
    }

    UUID id() {
        return id;
    }

    WalkInEvent.Recorded event() {
        return new WalkInEvent.Recorded(
                id, siteId, caseId == null, minutes, domains, outcome, referredTo, CounsellingLanguage.of(language));
    }

    /**
     * A visit from outside.
     *
     * @param caseId only for who recorded it: the others of the site see that somebody was there, not who
     */
    @Schema(name = "WalkIn")
    public record View(
            UUID id,
            UUID siteId,
            OffsetDateTime recordedAt,
            int minutes,
            String language,
            List<LifeDomain> domains,
            WalkInOutcome outcome,
            @Nullable OrganisationType referredTo,
            @Nullable AgeGroup ageGroup,
            boolean anonymous,
            boolean mine,
            @Nullable UUID caseId) {}

    View view(Actor reader) {
        var mine = recordedBy.equals(reader.sub());
        return new View(
                id,
                siteId,
                recordedAt,
                minutes,
                language,
                domains,
                outcome,
                referredTo,
                ageGroup,
                caseId == null,
                mine,
                mine ? caseId : null);
    }
}
