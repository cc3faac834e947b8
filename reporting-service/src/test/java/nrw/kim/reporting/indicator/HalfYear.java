package nrw.kim.reporting.indicator;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.GapEvent;
import nrw.kim.events.HandoverEvent;
import nrw.kim.events.KimEvent;
import nrw.kim.events.NetworkGapEvent;
import nrw.kim.events.ProcedureEvent;
import nrw.kim.events.ReferralEvent;
import nrw.kim.events.SteeringEvent;
import nrw.kim.events.code.BodyKind;
import nrw.kim.events.code.ClosingReason;
import nrw.kim.events.code.DecisionResult;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.GapDimension;
import nrw.kim.events.code.GapFrequency;
import nrw.kim.events.code.GapKind;
import nrw.kim.events.code.GapSource;
import nrw.kim.events.code.GoalStatus;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.ProcedureDecision;
import nrw.kim.events.code.ProcedureKind;
import nrw.kim.events.code.ReferralReason;
import nrw.kim.reporting.EventStream;
import nrw.kim.reporting.People;

/** The second half of 2026 in one KI, small enough to count by hand: {@link IndicatorValuesTest} says what comes out. */
final class HalfYear {
    private final EventStream stream;
    private int events;

    private HalfYear(String ki) {
        stream = new EventStream(ki);
    }

    static void happensIn(String ki) {
        var story = new HalfYear(ki);
        var cases = story.people();
        story.goalsAndClosings(cases);
        story.handovers(cases.subList(0, 12));
        story.gaps();
        story.steering();
        story.stream.applied(story.events);
    }

    /** Enquiries of 9 persons that go no further. */
    static void nineEnquiriesIn(String ki) {
        var story = new HalfYear(ki);
        story.on("2026-08-03");
        IntStream.range(0, 9).forEach(i -> story.send(People.referral(UUID.randomUUID(), ReferralReason.NEW_ARRIVAL)));
        story.stream.applied(story.events);
    }

    private List<UUID> people() {
        on("2026-07-01");
        var referrals = Stream.of(
                        ids(14).map(id -> send(id, People.referral(id, ReferralReason.RECHTSKREISWECHSEL))),
                        ids(8).map(id -> send(id, People.referral(id, ReferralReason.NEW_ARRIVAL))),
                        ids(2).map(id -> send(id, People.referral(id, ReferralReason.OTHER))))
                .flatMap(s -> s)
                .toList();
        on("2026-07-08");
        referrals.subList(22, 24).forEach(id -> send(new ReferralEvent.Declined(id, DeclineReason.NOT_REACHABLE)));
        var cases = referrals.subList(0, 22).stream().map(this::opened).toList();
        for (int i = 0; i < cases.size(); i++) {
            send(People.firstContact(cases.get(i), i % 5));
            send(new CaseEvent.Assessed(cases.get(i), UUID.randomUUID(), 1, needs(i)));
        }
        return cases;
    }

    private UUID opened(UUID referral) {
        var caseId = UUID.randomUUID();
        send(new ReferralEvent.Accepted(referral, caseId, 7));
        return send(caseId, People.opened(caseId, UUID.randomUUID(), referral));
    }

    private static List<LifeDomain> needs(int i) {
        return i < 2
                ? List.of(LifeDomain.LANGUAGE, LifeDomain.HEALTH, LifeDomain.WORK)
                : i < 6 ? List.of(LifeDomain.LANGUAGE, LifeDomain.HEALTH) : List.of(LifeDomain.LANGUAGE);
    }

    private void goalsAndClosings(List<UUID> cases) {
        on("2026-12-31");
        for (int i = 0; i < cases.size(); i++) {
            var goal = UUID.randomUUID();
            var result = i < 11 ? GoalStatus.REACHED : i < 20 ? GoalStatus.PARTLY_REACHED : GoalStatus.DROPPED;
            send(new CaseEvent.GoalAgreed(cases.get(i), goal, LifeDomain.LANGUAGE));
            send(new CaseEvent.GoalClosed(cases.get(i), goal, LifeDomain.LANGUAGE, result));
            if (i < 20) {
                send(new CaseEvent.Closed(cases.get(i), ClosingReason.GOALS_REACHED, i < 15, 176));
            }
        }
    }

    private void handovers(List<UUID> cases) {
        on("2026-09-01");
        var handovers = cases.stream()
                .map(caseId -> {
                    var id = UUID.randomUUID();
                    return send(id, People.handover(id, caseId));
                })
                .toList();
        on("2026-09-04");
        for (int i = 0; i < 7; i++) {
            send(new HandoverEvent.Accepted(handovers.get(i), cases.get(i), People.ABH, 3));
        }
        for (int i = 7; i < 10; i++) {
            send(new HandoverEvent.Declined(handovers.get(i), cases.get(i), People.ABH, DeclineReason.OTHER, 10));
        }
        for (int i = 0; i < 4; i++) {
            procedure(handovers.get(i), i < 3);
        }
    }

    private void procedure(UUID handover, boolean granted) {
        var id = UUID.randomUUID();
        send(new ProcedureEvent.Opened(id, handover, ProcedureKind.P25B));
        if (granted) {
            send(new ProcedureEvent.Decided(id, ProcedureKind.P25B, ProcedureDecision.GRANTED, 40));
        }
    }

    private void gaps() {
        on("2026-10-01");
        var gaps = ids(4).toList();
        for (int i = 0; i < 4; i++) {
            send(new GapEvent.Reported(
                    gaps.get(i),
                    i < 3 ? GapKind.MISSING_OFFER : GapKind.CAPACITY,
                    GapDimension.QUANTITATIVE,
                    LifeDomain.LANGUAGE,
                    List.of(),
                    null,
                    "t",
                    "d",
                    GapFrequency.ONCE,
                    GapSource.CASE));
            send(new NetworkGapEvent.Recognised(
                    gaps.get(i), i < 3 ? GapKind.MISSING_OFFER : GapKind.CAPACITY, LifeDomain.LANGUAGE, 0));
        }
    }

    private void steering() {
        on("2026-11-03");
        var group = UUID.randomUUID();
        var workingGroup = UUID.randomUUID();
        ids(6).forEach(id -> send(new SteeringEvent.DecisionTaken(id, group, null, DecisionResult.ADOPTED)));
        ids(9).forEach(id -> send(new SteeringEvent.DecisionTaken(id, workingGroup, null, DecisionResult.ADOPTED)));
        send(new SteeringEvent.MeetingHeld(group, UUID.randomUUID(), BodyKind.LENKUNGSGRUPPE, 9, 12));
        send(new SteeringEvent.MeetingHeld(workingGroup, UUID.randomUUID(), BodyKind.ARBEITSGRUPPE, 5, 5));
        ids(4).forEach(id -> send(new SteeringEvent.AssignmentDone(id, UUID.randomUUID(), true)));
    }

    private static Stream<UUID> ids(int n) {
        return IntStream.range(0, n).mapToObj(i -> UUID.randomUUID());
    }

    private void on(String date) {
        stream.on(date);
    }

    private UUID send(UUID id, KimEvent event) {
        send(event);
        return id;
    }

    private void send(KimEvent event) {
        stream.send(event);
        events++;
    }
}
