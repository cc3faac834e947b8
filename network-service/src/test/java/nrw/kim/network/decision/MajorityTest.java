package nrw.kim.network.decision;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nrw.kim.events.code.DecisionResult;
import nrw.kim.network.body.DecisionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityTest {
    @ParameterizedTest
    @CsvSource({
        "KONSENS,,,",
        "KONSENS,5,0,3",
        "EINFACHE_MEHRHEIT,3,2,4",
        "QUALIFIZIERTE_MEHRHEIT,4,2,0",
        "QUALIFIZIERTE_MEHRHEIT,15,0,0"
    })
    void theseVotesCarryADecision(DecisionMode mode, Integer yes, Integer no, Integer abstentions) {
        assertThatCode(() -> Majority.require(decision(DecisionResult.ADOPTED, mode, yes, no, abstentions), 15))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "KONSENS,9,1,0,no-consent",
        "EINFACHE_MEHRHEIT,4,4,0,no-majority",
        "EINFACHE_MEHRHEIT,,,,validation-failed",
        "QUALIFIZIERTE_MEHRHEIT,3,2,0,no-majority",
        "QUALIFIZIERTE_MEHRHEIT,0,0,9,no-majority",
        "QUALIFIZIERTE_MEHRHEIT,9,,0,validation-failed",
        "EINFACHE_MEHRHEIT,10,4,2,more-votes-than-seats"
    })
    void theseDoNot(DecisionMode mode, Integer yes, Integer no, Integer abstentions, String problem) {
        assertThatThrownBy(() -> Majority.require(decision(DecisionResult.AMENDED, mode, yes, no, abstentions), 15))
                .hasMessage(problem);
    }

    @Test
    void whatWasRejectedNeedsNoMajority() {
        var rejected = decision(DecisionResult.REJECTED, DecisionMode.EINFACHE_MEHRHEIT, 2, 9, 0);

        assertThatCode(() -> Majority.require(rejected, 15)).doesNotThrowAnyException();
    }

    private static DecisionRequest decision(
            DecisionResult result, DecisionMode mode, Integer yes, Integer no, Integer abstentions) {
        return new DecisionRequest(result, "Beschluss", mode, yes, no, abstentions, null);
    }
}
