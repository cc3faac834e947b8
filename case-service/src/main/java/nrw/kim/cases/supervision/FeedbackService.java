package nrw.kim.cases.supervision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.access.CaseRelation;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.casefile.CaseService;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** What the Fachaufsicht told about a case, in the file: for who works on it, and for the Fachaufsicht. No colleague reads it. */
@ApplicationScoped
class FeedbackService {
    private final TenantTransaction tenants;
    private final SampleRepository samples;
    private final CaseService cases;
    private final Clock clock;

    FeedbackService(TenantTransaction tenants, SampleRepository samples, CaseService cases, Clock clock) {
        this.tenants = tenants;
        this.samples = samples;
        this.cases = cases;
        this.clock = clock;
    }

    Uni<List<SampledCase.View>> ofCase(Actor actor, UUID caseId) {
        return tenants.of(actor, () -> cases.reading(actor, caseId, AccessAction.SUPERVISION_FEEDBACK_READ)
                .invoke(reading -> requireConcerned(reading.rights().relation()))
                .chain(reading -> samples.told(caseId).map(told -> told.stream()
                        .map(sample -> view(sample, reading.file()))
                        .toList())));
    }

    Uni<SampledCase.View> answer(Actor actor, UUID caseId, UUID sampleId, int version, String words) {
        return tenants.of(actor, () -> cases.forWork(actor, caseId).chain(file -> samples.findById(sampleId)
                .invoke(sample -> {
                    if (sample == null || !sample.caseId().equals(caseId) || !sample.isTold()) {
                        throw Problem.notFound();
                    }
                    IfMatch.check(version, sample.version());
                    sample.answer(words, actor, OffsetDateTime.now(clock));
                })
                .call(samples::flush)
                .map(sample -> view(sample, file))));
    }

    private static void requireConcerned(CaseRelation relation) {
        if (!relation.works() && relation != CaseRelation.SUPERVISING && relation != CaseRelation.COORDINATION) {
            throw Problem.forbidden();
        }
    }

    private static SampledCase.View view(SampledCase sample, Case file) {
        return sample.view(file.number(), file.responsibleName());
    }
}
