package nrw.kim.reporting.cell;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nrw.kim.events.CaseEvent;
import nrw.kim.events.FeedbackEvent;
import nrw.kim.events.GapEvent;
import nrw.kim.events.HandoverEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.KimEvent;
import nrw.kim.events.NetworkGapEvent;
import nrw.kim.events.ProcedureEvent;
import nrw.kim.events.ReferralEvent;
import nrw.kim.events.SteeringEvent;
import nrw.kim.events.WalkInEvent;
import nrw.kim.events.code.BodyKind;
import nrw.kim.events.code.ClosingReason;
import nrw.kim.events.code.ContactChannel;
import nrw.kim.events.code.CounsellingLanguage;
import nrw.kim.events.code.DecisionResult;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.events.code.FeedbackChannel;
import nrw.kim.events.code.GapDimension;
import nrw.kim.events.code.GapFrequency;
import nrw.kim.events.code.GapKind;
import nrw.kim.events.code.GapSource;
import nrw.kim.events.code.GoalStatus;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.ProcedureDecision;
import nrw.kim.events.code.ProcedureKind;
import nrw.kim.events.code.ReferralReason;
import nrw.kim.events.code.WalkInOutcome;
import nrw.kim.reporting.People;

/** Events about few things, without sense or order: whatever may happen, and what may not. */
final class RandomEvents {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Random random;
    private final List<Supplier<KimEvent>> kinds;

    RandomEvents(long seed) {
        random = new Random(seed);
        kinds = Stream.of(caseLevel(), handovers(), structureLevel(), counter())
                .flatMap(List::stream)
                .toList();
    }

    KimEvent next() {
        return one(kinds).get();
    }

    Instant time() {
        return START.plusSeconds(random.nextInt(700 * 86_400));
    }

    private List<Supplier<KimEvent>> caseLevel() {
        return List.of(
                () -> People.referral(id("referral"), code(ReferralReason.class)),
                () -> new ReferralEvent.Accepted(id("referral"), id("case"), days()),
                () -> new ReferralEvent.Merged(id("referral"), id("case")),
                () -> new ReferralEvent.Declined(id("referral"), code(DeclineReason.class)),
                () -> new ReferralEvent.Forwarded(id("referral"), new KiKey("05111")),
                this::opened,
                this::opened,
                () -> new CaseEvent.Assessed(
                        id("case"), UUID.randomUUID(), 1, List.of(LifeDomain.WORK, code(LifeDomain.class))),
                this::contactRecorded,
                this::contactRecorded,
                this::contactCorrected,
                this::contactWithdrawn,
                () -> new CaseEvent.GoalReopened(id("case"), id("goal"), LifeDomain.WORK),
                () -> new CaseEvent.GoalClosed(id("case"), id("goal"), LifeDomain.WORK, code(GoalStatus.class)),
                () -> new CaseEvent.Closed(id("case"), code(ClosingReason.class), random.nextBoolean(), days()),
                () -> new CaseEvent.Reopened(id("case")),
                () -> new CaseEvent.Merged(id("case"), id("case"), id("person")),
                () -> new CaseEvent.MergeReverted(id("case"), id("case")));
    }

    private List<Supplier<KimEvent>> handovers() {
        return List.of(
                () -> People.handover(id("handover"), id("case")),
                () -> People.handover(id("handover"), id("case")),
                () -> new HandoverEvent.Accepted(id("handover"), id("case"), People.ABH, days()),
                () -> new HandoverEvent.Declined(
                        id("handover"), id("case"), People.ABH, code(DeclineReason.class), days()),
                () -> new HandoverEvent.Completed(id("handover"), id("case"), People.ABH, null, days()),
                () -> new ProcedureEvent.Opened(id("procedure"), id("handover"), code(ProcedureKind.class)),
                () -> new ProcedureEvent.Decided(
                        id("procedure"), code(ProcedureKind.class), code(ProcedureDecision.class), days()));
    }

    private List<Supplier<KimEvent>> structureLevel() {
        return List.of(
                () -> new GapEvent.Reported(
                        id("gap"),
                        code(GapKind.class),
                        GapDimension.QUALITATIVE,
                        LifeDomain.WORK,
                        List.of(),
                        null,
                        "t",
                        "d",
                        GapFrequency.ONCE,
                        GapSource.ABH),
                () -> new NetworkGapEvent.Recognised(id("gap"), code(GapKind.class), LifeDomain.WORK, days()),
                () -> new SteeringEvent.MeetingHeld(id("meeting"), id("body"), code(BodyKind.class), 3, 4),
                () -> new SteeringEvent.DecisionTaken(id("decision"), id("meeting"), null, code(DecisionResult.class)),
                () -> new SteeringEvent.AssignmentDone(id("assignment"), id("decision"), random.nextBoolean()));
    }

    private KimEvent contactRecorded() {
        var n = random.nextInt(8);
        return People.contact(named("case", n), contactOf(n), random.nextBoolean(), days());
    }

    private KimEvent contactCorrected() {
        var n = random.nextInt(8);
        return new CaseEvent.ContactCorrected(
                named("case", n), contactOf(n), ContactChannel.PHONE, random.nextBoolean(), days());
    }

    private KimEvent contactWithdrawn() {
        var n = random.nextInt(8);
        return new CaseEvent.ContactWithdrawn(
                named("case", n), contactOf(n), random.nextBoolean() ? null : contactOf(n));
    }

    /** A contact never changes its case. */
    private UUID contactOf(int n) {
        return named("contact" + random.nextInt(3), n);
    }

    private List<Supplier<KimEvent>> counter() {
        return List.of(
                () -> new WalkInEvent.Recorded(
                        id("visit"),
                        id("site"),
                        random.nextBoolean(),
                        15,
                        List.of(LifeDomain.WORK, LifeDomain.HOUSING),
                        WalkInOutcome.ADVISED,
                        null,
                        random.nextBoolean() ? code(CounsellingLanguage.class) : null),
                () -> new FeedbackEvent.Received(
                        id("feedback"), id("site"), FeedbackChannel.PAPER, 1 + random.nextInt(5), null, 4, null));
    }

    private KimEvent opened() {
        return People.opened(id("case"), id("person"), random.nextBoolean() ? id("referral") : null);
    }

    private UUID id(String kind) {
        return named(kind, random.nextInt(8));
    }

    private static UUID named(String kind, int n) {
        return UUID.nameUUIDFromBytes((kind + n).getBytes());
    }

    private int days() {
        return random.nextInt(60);
    }

    private <E extends Enum<E>> E code(Class<E> type) {
        return one(List.of(type.getEnumConstants()));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
