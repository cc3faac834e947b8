package nrw.kim.cases.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.TransitionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The path of one person.
 *
 * @param milestones by day; those whose day is not known come first
 * @param lanes who worked when: the case management first, then body by body
 * @param ahead what is to be expected
 * @param titlesReleased false while no handover to a foreigners authority rests on a consent: its milestones are not released (G-10)
 */
@Schema(name = "PersonPath")
record PathView(
        List<Milestone> milestones,
        List<Lane> lanes,
        List<Ahead> ahead,
        boolean titlesReleased,
        Set<FieldGroup> withheld) {

    /** What a milestone is about. */
    @Schema(name = "PathMilestoneKind")
    enum MilestoneKind {
        /** Einreise. */
        ARRIVED,
        /** Zuzug in die Kommune. */
        MOVED_HERE,
        /** Aufenthaltsstatus, by its code. */
        RESIDENCE_STATUS,
        /** Rechtskreis, by its code. */
        RECHTSKREIS,
        /** What an authority told about a handover, by the code of the outcome. */
        OUTCOME,
        /** Fall eröffnet, by its number. */
        CASE_OPENED,
        /** Fall abgeschlossen, by its number. */
        CASE_CLOSED
    }

    /**
     * Something that happened.
     *
     * @param day null if it is not known
     * @param code by kind; null for an arrival
     * @param until last day on which it holds; null: still, or not a state
     */
    @Schema(name = "PathMilestone")
    record Milestone(
            @Nullable LocalDate day,
            MilestoneKind kind,
            @Nullable String code,
            @Nullable LocalDate until,
            @Nullable String body) {}

    /** What a body does in a period. */
    @Schema(name = "PathPeriodKind")
    enum PeriodKind {
        /** A case of the KI. */
        CASE,
        /** A handover that it accepted. */
        HANDOVER,
        /** A step of the Hilfeplan. */
        STEP
    }

    /**
     * A stretch of time.
     *
     * @param text title of the step or number of the case
     * @param until null: still
     */
    @Schema(name = "PathPeriod")
    record Period(
            PeriodKind kind,
            LocalDate from,
            @Nullable LocalDate until,
            List<LifeDomain> domains,
            @Nullable String text) {}

    /**
     * One body.
     *
     * @param body null for what the person does alone
     * @param caseManagement true for the KI's own lane
     */
    @Schema(name = "PathLane")
    record Lane(@Nullable String body, boolean caseManagement, List<Period> periods) {}

    /** A transition to be expected. */
    @Schema(name = "PathAhead")
    record Ahead(TransitionKind kind, LocalDate expectedOn, long done, long items) {}
}
