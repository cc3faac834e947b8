package nrw.kim.events;

import java.util.UUID;
import nrw.kim.events.code.GapKind;
import nrw.kim.events.code.GapStatus;
import nrw.kim.events.code.LifeDomain;

/** What becomes of a reported Systemlücke on the structure level, from triage to solution (B1-32, B1-33). */
@OnTopic("kim.network.gap")
public sealed interface NetworkGapEvent extends KimEvent {

    /** Systemlücke geprüft: the Koordinierende Stelle has looked at it. */
    @EventType(value = "nrw.kim.network-gap.triaged.v1", title = "Systemlücke geprüft", titleEn = "System gap examined")
    record Triaged(UUID gapId) implements NetworkGapEvent {
        @Override
        public UUID aggregateId() {
            return gapId;
        }
    }

    /** Systemlücke anerkannt: it is structural, not of one case; kind and domain as they stand after the check. */
    @EventType(
            value = "nrw.kim.network-gap.recognised.v1",
            title = "Systemlücke anerkannt",
            titleEn = "System gap recognised")
    record Recognised(UUID gapId, GapKind kind, LifeDomain domain, int daysSinceReported) implements NetworkGapEvent {
        @Override
        public UUID aggregateId() {
            return gapId;
        }
    }

    /** Systemlücke nicht anerkannt: why is told to the reporter by network-service, not here. */
    @EventType(
            value = "nrw.kim.network-gap.rejected.v1",
            title = "Systemlücke nicht anerkannt",
            titleEn = "System gap not recognised")
    record Rejected(UUID gapId) implements NetworkGapEvent {
        @Override
        public UUID aggregateId() {
            return gapId;
        }
    }

    /** Systemlücke gebündelt: it is part of a generatives Thema. */
    @EventType(
            value = "nrw.kim.network-gap.bundled.v1",
            title = "Systemlücke gebündelt",
            titleEn = "System gap bundled")
    record Bundled(UUID gapId, UUID themeId) implements NetworkGapEvent {
        @Override
        public UUID aggregateId() {
            return gapId;
        }
    }

    /** Systemlücke der Lenkungsgruppe vorgelegt: its theme is on the agenda of this meeting (B1-35). */
    @EventType(
            value = "nrw.kim.network-gap.submitted.v1",
            title = "Systemlücke der Lenkungsgruppe vorgelegt",
            titleEn = "System gap submitted to the steering group")
    record Submitted(UUID gapId, UUID themeId, UUID meetingId) implements NetworkGapEvent {
        @Override
        public UUID aggregateId() {
            return gapId;
        }
    }

    /** Über Systemlücke entschieden: the status that the decision gives it. */
    @EventType(
            value = "nrw.kim.network-gap.decided.v1",
            title = "Über Systemlücke entschieden",
            titleEn = "System gap decided on")
    record Decided(UUID gapId, UUID decisionId, GapStatus status) implements NetworkGapEvent {
        @Override
        public UUID aggregateId() {
            return gapId;
        }
    }

    /** Systemlücke eskaliert: communicated to a higher level, Land or Bund (B1-33). */
    @EventType(
            value = "nrw.kim.network-gap.escalated.v1",
            title = "Systemlücke eskaliert",
            titleEn = "System gap escalated")
    record Escalated(UUID gapId) implements NetworkGapEvent {
        @Override
        public UUID aggregateId() {
            return gapId;
        }
    }

    /** Systemlücke gelöst: work on it has ended, {@code result} says how far. */
    @EventType(value = "nrw.kim.network-gap.solved.v1", title = "Systemlücke gelöst", titleEn = "System gap solved")
    record Solved(UUID gapId, GapStatus result, int daysSinceReported) implements NetworkGapEvent {
        @Override
        public UUID aggregateId() {
            return gapId;
        }
    }

    /** Systemlücke wieder geöffnet: it is back in triage. */
    @EventType(
            value = "nrw.kim.network-gap.reopened.v1",
            title = "Systemlücke wieder geöffnet",
            titleEn = "System gap reopened")
    record Reopened(UUID gapId) implements NetworkGapEvent {
        @Override
        public UUID aggregateId() {
            return gapId;
        }
    }
}
