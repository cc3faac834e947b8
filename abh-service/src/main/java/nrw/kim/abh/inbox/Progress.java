package nrw.kim.abh.inbox;

import nrw.kim.events.code.HandoverStatus;

/** Order of the states of a handover. */
final class Progress {
    private Progress() {}

    /** True for an end other than completion, which the owner may declare at any time. */
    static boolean isEnd(HandoverStatus status) {
        return switch (status) {
            case DECLINED, WITHDRAWN, EXPIRED, RETURNED -> true;
            case OFFERED, ACCEPTED, STARTED, COMPLETED -> false;
        };
    }

    static int rank(HandoverStatus status) {
        return switch (status) {
            case OFFERED -> 0;
            case ACCEPTED -> 1;
            case STARTED -> 2;
            case COMPLETED -> 3;
            case DECLINED, WITHDRAWN, EXPIRED, RETURNED -> 4;
        };
    }
}
