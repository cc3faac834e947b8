package nrw.kim.network.decision;

import java.util.List;
import java.util.Optional;
import nrw.kim.events.code.DecisionResult;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;

/**
 * Whether a decision can have come about as recorded (B1-12, B1-13): by consent nobody is against it; a majority is
 * counted, a qualified one is two thirds of yes and no; there are no more votes than seats that vote. What was rejected
 * or postponed needs no majority.
 */
final class Majority {
    private Majority() {}

    /** @throws Problem 400 if votes are missing, 422 if they do not carry the result */
    static void require(DecisionRequest decision, int votingSeats) {
        int yes = count(decision.yes());
        int no = count(decision.no());
        if (yes + no + count(decision.abstentions()) > votingSeats) {
            throw Problem.rule("more-votes-than-seats").with("seats", votingSeats);
        }
        if (decision.result() == DecisionResult.ADOPTED || decision.result() == DecisionResult.AMENDED) {
            switch (decision.mode()) {
                case KONSENS -> requireThat(no == 0, "no-consent");
                case EINFACHE_MEHRHEIT -> requireThat(counted(decision) && yes > no, "no-majority");
                case QUALIFIZIERTE_MEHRHEIT ->
                    requireThat(counted(decision) && yes > 0 && yes >= 2 * no, "no-majority");
            }
        }
    }

    private static boolean counted(DecisionRequest decision) {
        if (decision.yes() == null || decision.no() == null) {
            var pointer = decision.yes() == null ? "/yes" : "/no";
            throw Problem.validation(List.of(new Violation(pointer, "NotNull", "votes have to be counted")));
        }
        return true;
    }

    private static void requireThat(boolean holds, String slug) {
        if (!holds) {
            throw Problem.rule(slug);
        }
    }

    private static int count(Integer votes) {
        return Optional.ofNullable(votes).orElse(0);
    }
}
