package nrw.kim.cases.handover;

import static nrw.kim.events.code.HandoverStatus.ACCEPTED;
import static nrw.kim.events.code.HandoverStatus.COMPLETED;
import static nrw.kim.events.code.HandoverStatus.DECLINED;
import static nrw.kim.events.code.HandoverStatus.EXPIRED;
import static nrw.kim.events.code.HandoverStatus.OFFERED;
import static nrw.kim.events.code.HandoverStatus.RETURNED;
import static nrw.kim.events.code.HandoverStatus.STARTED;
import static nrw.kim.events.code.HandoverStatus.WITHDRAWN;

import java.util.Map;
import nrw.kim.events.code.HandoverStatus;
import nrw.kim.kit.problem.Problem;

/**
 * Every action on a Fallübergabe and where it leads from which state. The diagram in {@code docs/domain/case.md} says the
 * same; a test compares them and tries everything that is not listed here.
 */
enum HandoverMove {
    ACCEPT("accept", Map.of(OFFERED, ACCEPTED)),
    DECLINE("decline", Map.of(OFFERED, DECLINED)),
    WITHDRAW("withdraw", Map.of(OFFERED, WITHDRAWN)),
    EXPIRE("expire", Map.of(OFFERED, EXPIRED)),
    START("start", Map.of(ACCEPTED, STARTED)),
    COMPLETE("complete", Map.of(ACCEPTED, COMPLETED, STARTED, COMPLETED)),
    RETURN("return", Map.of(ACCEPTED, RETURNED, STARTED, RETURNED)),
    ASK("ask", Map.of(OFFERED, OFFERED, ACCEPTED, ACCEPTED, STARTED, STARTED)),
    REPLY("reply", Map.of(OFFERED, OFFERED, ACCEPTED, ACCEPTED, STARTED, STARTED)),
    LEAD("lead", Map.of(STARTED, STARTED));

    private final String word;
    private final Map<HandoverStatus, HandoverStatus> ways;

    HandoverMove(String word, Map<HandoverStatus, HandoverStatus> ways) {
        this.word = word;
        this.ways = ways;
    }

    /** Where it leads; fails with 409 if the state does not allow it. */
    HandoverStatus from(HandoverStatus status) {
        var to = ways.get(status);
        if (to == null) {
            throw Problem.transitionRefused(status, word);
        }
        return to;
    }

    String word() {
        return word;
    }

    Map<HandoverStatus, HandoverStatus> ways() {
        return ways;
    }
}
