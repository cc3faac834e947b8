package nrw.kim.cases.absence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.team.Colleague;
import nrw.kim.cases.team.TeamService;
import nrw.kim.events.KiKey;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Idempotency;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;
import org.jspecify.annotations.Nullable;

/** Enters absences: each for oneself, the Koordinierende Stelle for all. */
@ApplicationScoped
class AbsenceService {
    private final TenantTransaction tenants;
    private final AbsenceRepository absences;
    private final TeamService team;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    AbsenceService(
            TenantTransaction tenants,
            AbsenceRepository absences,
            TeamService team,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.tenants = tenants;
        this.absences = absences;
        this.team = team;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<List<Absence.View>> between(Actor actor, LocalDate from, LocalDate until) {
        return tenants.of(actor, () -> absences.between(actor.onlyKi(), from, until)
                .map(found -> found.stream().map(one -> view(actor, one)).toList()));
    }

    Uni<Absence.View> enter(Actor actor, AbsenceRequest request, String key) {
        var ki = actor.onlyKi();
        var id = ids.next();
        var absent = request.absent() == null ? actor.sub() : request.absent().toString();
        requireMayArrange(actor, absent);
        return tenants.in(ki, () -> idempotency
                .once(ki, actor.sub(), key, Idempotency.fingerprint(request.toString()), id, () -> colleague(ki, absent)
                        .map(who -> new Absence(id, ki, who, actor))
                        .call(absence -> say(ki, absence, request))
                        .chain(absences::persistAndFlush))
                .chain(result -> absences.findById(result.id()))
                .map(absence -> view(actor, absence)));
    }

    Uni<Absence.View> change(Actor actor, UUID id, int version, AbsenceRequest request) {
        return tenants.of(actor, () -> find(actor, id, version)
                .call(absence -> say(actor.onlyKi(), absence, request))
                .call(absences::flush)
                .map(absence -> view(actor, absence)));
    }

    Uni<Void> remove(Actor actor, UUID id, int version) {
        return tenants.of(actor, () -> find(actor, id, version)
                .invoke(absence -> absence.requireNotBegun(LocalDate.now(clock)))
                .chain(absences::delete));
    }

    private Uni<Void> say(KiKey ki, Absence absence, AbsenceRequest request) {
        return standIn(ki, absence, request)
                .invoke(standIn -> absence.say(request, standIn, LocalDate.now(clock)))
                .chain(() -> absences.isAway(ki, absence.absent(), request, absence.id()))
                .invoke(away -> {
                    if (away) {
                        throw Problem.conflict("absence-overlaps");
                    }
                })
                .replaceWithVoid();
    }

    /** Who stands in works on cases, and is there. */
    private Uni<@Nullable Colleague> standIn(KiKey ki, Absence absence, AbsenceRequest request) {
        if (request.substitute() == null) {
            return Uni.createFrom().nullItem();
        }
        return colleague(ki, request.substitute().toString())
                .invoke(who -> {
                    if (!who.has(Roles.CASE_MANAGER)) {
                        throw Problem.rule("colleague-no-case-manager");
                    }
                })
                .call(who -> absences.isAway(ki, who.id(), request, absence.id())
                        .invoke(away -> {
                            if (away) {
                                throw Problem.conflict("substitute-away");
                            }
                        }));
    }

    private Uni<Colleague> colleague(KiKey ki, String sub) {
        return team.colleague(ki, sub).map(known -> known.orElseThrow(() -> Problem.rule("unknown-colleague")));
    }

    private Uni<Absence> find(Actor actor, UUID id, int version) {
        return absences.findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(absence -> {
                    requireMayArrange(actor, absence.absent());
                    IfMatch.check(version, absence.version());
                });
    }

    private static void requireMayArrange(Actor actor, String absent) {
        if (!actor.hasAny(Roles.COORDINATOR) && !absent.equals(actor.sub())) {
            throw Problem.forbidden();
        }
    }

    private Absence.View view(Actor actor, Absence absence) {
        var withKind = absence.isOf(actor) || actor.hasAny(Roles.COORDINATOR, Roles.KI_LEAD);
        return absence.view(withKind, LocalDate.now(clock));
    }
}
