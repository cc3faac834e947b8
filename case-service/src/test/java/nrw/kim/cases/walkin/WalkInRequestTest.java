package nrw.kim.cases.walkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.WalkInOutcome;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.junit.jupiter.api.Test;

class WalkInRequestTest {
    @Test
    void anAnonymousVisitTakesCodesOnly() {
        assertThatCode(() -> visit(WalkInOutcome.ADVISED, null, AgeGroup.A18_26, null, null)
                        .requireSound())
                .doesNotThrowAnyException();
        refuses(visit(WalkInOutcome.ADVISED, null, null, null, "Frau H. aus Moers"), "/note");
    }

    @Test
    void aVisitOfAPersonNeedsNoGroupBecauseTheCaseKnowsIt() {
        refuses(visit(WalkInOutcome.ADVISED, null, AgeGroup.A18_26, UUID.randomUUID(), "ok"), "/ageGroup");
    }

    @Test
    void exactlyAReferralNamesTheKindOfBody() {
        refuses(visit(WalkInOutcome.REFERRED, null, null, null, null), "/referredTo");
        refuses(visit(WalkInOutcome.ADVISED, OrganisationType.MBE, null, null, null), "/referredTo");
        assertThatCode(() -> visit(WalkInOutcome.REFERRED, OrganisationType.MBE, null, null, null)
                        .requireSound())
                .doesNotThrowAnyException();
    }

    private static void refuses(WalkInRequest request, String pointer) {
        assertThatThrownBy(request::requireSound)
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.violations())
                        .extracting(Violation::pointer)
                        .containsExactly(pointer));
    }

    private static WalkInRequest visit(
            WalkInOutcome outcome, OrganisationType to, AgeGroup age, UUID caseId, String note) {
        return new WalkInRequest(
                UUID.randomUUID(), 15, "ar", false, List.of(LifeDomain.HOUSING), outcome, to, age, caseId, null, note);
    }
}
