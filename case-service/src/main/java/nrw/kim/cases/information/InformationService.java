package nrw.kim.cases.information;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.cases.persistence.FirstWriter;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.Ids;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records that a person was told that the counselling is voluntary, free and confidential. */
@ApplicationScoped
public class InformationService {
    private final TenantTransaction tenants;
    private final CaseService cases;
    private final InformationRepository told;
    private final Ids ids;
    private final Clock clock;

    InformationService(TenantTransaction tenants, CaseService cases, InformationRepository told, Ids ids, Clock clock) {
        this.tenants = tenants;
        this.cases = cases;
        this.told = told;
        this.ids = ids;
        this.clock = clock;
    }

    /** That it was said in one language. */
    @Schema(name = "InformationGiven")
    public record View(
            String language,
            LocalDate givenOn,
            String givenBy,
            @Schema(required = true) int version) {
        static View of(InformationGiven given) {
            return new View(given.language(), given.givenOn(), given.givenBy(), InformationGiven.versionOf(given));
        }
    }

    Uni<List<View>> read(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.forReading(actor, caseId, AccessAction.INFORMATION_READ)
                .chain(file -> views(caseId)));
    }

    /**
     * Sets or corrects the day for a language; the day that is recorded may be said again on any version.
     *
     * @param version 0 as long as nothing is recorded for the language
     * @return fails with 422 for a day that is still to come
     */
    Uni<List<View>> given(Actor actor, UUID caseId, String language, int version, LocalDate day) {
        return FirstWriter.wins(tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("record information"))
                .invoke(file -> requirePast(day))
                .call(file -> told.ofCase(caseId, language)
                        .chain(known -> known != null && known.givenOn().equals(day)
                                ? Uni.createFrom().item(known)
                                : record(actor, file, language, known, version, day)))
                .chain(file -> views(caseId))));
    }

    private Uni<InformationGiven> record(
            Actor actor, Case file, String language, InformationGiven known, int version, LocalDate day) {
        IfMatch.check(version, InformationGiven.versionOf(known));
        var given = known == null ? new InformationGiven(ids.next(), file.ki(), file.id(), language) : known;
        given.givenOn(day, actor, OffsetDateTime.now(clock));
        return told.persistAndFlush(given);
    }

    /** Takes back what was entered by mistake; what is gone stays gone. */
    Uni<List<View>> takeBack(Actor actor, UUID caseId, String language, int version) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId)
                .invoke(file -> file.requireOpen("take back information"))
                .call(file -> told.ofCase(caseId, language)
                        .chain(known -> known == null ? Uni.createFrom().voidItem() : remove(known, version)))
                .chain(file -> views(caseId)));
    }

    private Uni<Void> remove(InformationGiven known, int version) {
        IfMatch.check(version, InformationGiven.versionOf(known));
        return told.delete(known).call(told::flush);
    }

    private Uni<List<View>> views(UUID caseId) {
        return told.ofCase(caseId).map(all -> all.stream().map(View::of).toList());
    }

    private void requirePast(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw Problem.rule("information-in-future", new Violation("/givenOn", "Past", "must not be in the future"));
        }
    }
}
