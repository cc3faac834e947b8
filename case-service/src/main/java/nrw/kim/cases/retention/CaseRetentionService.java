package nrw.kim.cases.retention;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.events.ErasureEvent;
import nrw.kim.events.KimEvent;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.ErasureHoldReason;
import nrw.kim.events.code.ErasureReason;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.event.DomainEvents;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** What people decide about the erasure of a case: earlier, not yet, and both taken back. */
@ApplicationScoped
class CaseRetentionService implements CaseService.ReopenEffect {
    private static final String PURPOSE = "RETENTION";
    private static final int HOLD_YEARS = 10;

    private final TenantTransaction tenants;
    private final CaseService cases;
    private final CaseRetentionRepository said;
    private final StandingRepository standings;
    private final RetentionSettingRepository settings;
    private final RetentionConfig config;
    private final DomainEvents events;
    private final AccessLog accessLog;
    private final Clock clock;

    CaseRetentionService(
            TenantTransaction tenants,
            CaseService cases,
            CaseRetentionRepository said,
            StandingRepository standings,
            RetentionSettingRepository settings,
            RetentionConfig config,
            DomainEvents events,
            AccessLog accessLog,
            Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.said = said;
        this.standings = standings;
        this.settings = settings;
        this.config = config;
        this.events = events;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** KI-Leitung has no part in the case itself and reads no more of it than this. */
    Uni<RetentionView> read(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> (actor.hasAny(Roles.CASE_MANAGER, Roles.COORDINATOR)
                        ? cases.forReading(actor, caseId, AccessAction.RETENTION_READ)
                        : cases.forErasure(actor, caseId).call(file -> log(actor, file, AccessAction.RETENTION_READ)))
                .chain(file -> said.findById(caseId).chain(known -> view(actor, file, known))));
    }

    Uni<RetentionView> erase(Actor actor, UUID caseId, int version, CaseRetentionResource.ErasureRequest request) {
        if (request.reason() == ErasureReason.RETENTION_OVER) {
            throw Problem.rule("erasure-reason", new Violation("/reason", "Reason", "is for the clock to say"));
        }
        requireNote(request.reason() == ErasureReason.OTHER, request.note());
        return change(actor, caseId, version, AccessAction.ERASURE_ANNOUNCED, (file, known) -> {
            file.requireUnrestricted();
            var day = today().plusDays(config.takeBackDays());
            known.decide(day, new CaseRetention.Wish(request.reason(), request.note()), today(), word(actor));
            return new ErasureEvent.Announced(caseId, day, request.reason());
        });
    }

    Uni<RetentionView> takeBack(Actor actor, UUID caseId, int version) {
        return change(actor, caseId, version, AccessAction.ERASURE_TAKEN_BACK, (file, known) -> {
            known.takeBack(today());
            return new ErasureEvent.Revoked(caseId);
        });
    }

    Uni<RetentionView> hold(Actor actor, UUID caseId, int version, CaseRetentionResource.HoldRequest request) {
        if (!request.until().isAfter(today()) || request.until().isAfter(today().plusYears(HOLD_YEARS))) {
            throw Problem.rule("erasure-hold-day", new Violation("/until", "HoldDay", "within ten years"));
        }
        requireNote(request.reason() == ErasureHoldReason.OTHER, request.note());
        return change(actor, caseId, version, AccessAction.ERASURE_HELD, (file, known) -> {
            known.hold(new CaseRetention.Hold(request.until(), request.reason(), request.note()), word(actor));
            return new ErasureEvent.Held(caseId, request.until(), request.reason());
        });
    }

    Uni<RetentionView> release(Actor actor, UUID caseId, int version) {
        return change(actor, caseId, version, AccessAction.ERASURE_RELEASED, (file, known) -> {
            known.release(today(), today().plusDays(config.takeBackDays()));
            return new ErasureEvent.Released(caseId);
        });
    }

    /** A case that goes on is not erased; a hold stays for when it is over again. */
    @Override
    public Uni<Void> onReopen(Actor actor, Case file) {
        return said.findById(file.id())
                .chain(known -> known == null || !known.isAnnounced()
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom()
                                .voidItem()
                                .invoke(known::revoke)
                                .chain(() ->
                                        events.append(file.ki(), actor.sub(), new ErasureEvent.Revoked(file.id()))));
    }

    private Uni<RetentionView> change(
            Actor actor,
            UUID caseId,
            int version,
            AccessAction action,
            BiFunction<Case, CaseRetention, KimEvent> step) {
        return tenants.of(actor, () -> cases.forErasure(actor, caseId)
                .invoke(CaseRetentionService::requireOver)
                .chain(file -> said.findById(caseId)
                        .invoke(known -> IfMatch.check(version, known == null ? 0 : known.etag()))
                        .map(known -> known == null ? new CaseRetention(file) : known)
                        .chain(known -> apply(actor, file, known, step))
                        .call(() -> log(actor, file, action))
                        .chain(known -> view(actor, file, known))));
    }

    private Uni<CaseRetention> apply(
            Actor actor, Case file, CaseRetention known, BiFunction<Case, CaseRetention, KimEvent> step) {
        var event = step.apply(file, known);
        return said.persistAndFlush(known).call(() -> events.append(file.ki(), actor.sub(), event));
    }

    private static void requireOver(Case file) {
        if (file.isOpen()) {
            throw Problem.conflict("erasure-case-open");
        }
        if (file.merger() != null) {
            throw Problem.conflict("erasure-case-merged");
        }
    }

    private static void requireNote(boolean asked, String note) {
        if (asked && (note == null || note.isBlank())) {
            throw Problem.rule("erasure-needs-note", new Violation("/note", "NotBlank", "must say why"));
        }
    }

    private Uni<RetentionView> view(Actor actor, Case file, CaseRetention known) {
        var may = actor.hasAny(Roles.COORDINATOR, Roles.KI_LEAD);
        return settings.rule(file.ki())
                .chain(rule -> standings.of(List.of(file.id())).map(found -> Optional.ofNullable(found.get(file.id()))
                        .flatMap(rule::eraseOn)))
                .map(byRule -> RetentionView.of(file, known, byRule, may, today()));
    }

    private Uni<Void> log(Actor actor, Case file, AccessAction action) {
        return accessLog.read(file.ki(), actor, PURPOSE, action, file.id(), file.personId());
    }

    private CaseRetention.Word word(Actor actor) {
        return new CaseRetention.Word(actor.sub(), OffsetDateTime.now(clock));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
