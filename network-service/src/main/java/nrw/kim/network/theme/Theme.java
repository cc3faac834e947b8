package nrw.kim.network.theme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.kit.problem.Problem;
import nrw.kim.network.persistence.Codes;

/** Thema: gathers gaps while open or postponed, waits while submitted, ends with a decision. */
@Entity
@Table(name = "theme")
class Theme {
    @Id
    private UUID id;

    private String ki;
    private String title;
    private String description;
    private String[] domains;

    @Enumerated(EnumType.STRING)
    private ThemeStatus status;

    private Instant createdAt;
    private UUID meetingId;
    private UUID agendaItemId;
    private UUID decisionId;

    @Version
    private int version;

    protected Theme() {}

    Theme(UUID id, KiKey ki, ThemeRequest request, Instant createdAt) {
        this.id = id;
        this.ki = ki.value();
        this.title = request.title();
        this.description = request.description();
        this.domains = Codes.names(request.domains());
        this.status = ThemeStatus.OPEN;
        this.createdAt = createdAt;
    }

    /** Refuses gaps once the theme lies before a body. */
    void requireGathering(String action) {
        if (status != ThemeStatus.OPEN && status != ThemeStatus.POSTPONED) {
            throw Problem.transitionRefused(status, action);
        }
    }

    void submit(UUID meeting, UUID agendaItem) {
        requireGathering("submit");
        status = ThemeStatus.SUBMITTED;
        meetingId = meeting;
        agendaItemId = agendaItem;
    }

    void postpone() {
        requireSubmitted();
        status = ThemeStatus.POSTPONED;
    }

    void decide(UUID decision) {
        requireSubmitted();
        status = ThemeStatus.DECIDED;
        decisionId = decision;
    }

    private void requireSubmitted() {
        if (status != ThemeStatus.SUBMITTED) {
            throw Problem.transitionRefused(status, "decide");
        }
    }

    /** True once it lay before a body: what a steering-member may read. */
    boolean wasSubmitted() {
        return status != ThemeStatus.OPEN;
    }

    UUID id() {
        return id;
    }

    KiKey ki() {
        return new KiKey(ki);
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    List<LifeDomain> domains() {
        return Codes.codes(LifeDomain.class, domains);
    }

    ThemeStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID agendaItemId() {
        return agendaItemId;
    }

    UUID decisionId() {
        return decisionId;
    }

    int version() {
        return version;
    }
}
