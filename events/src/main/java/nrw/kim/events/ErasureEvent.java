package nrw.kim.events;

import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.events.code.ErasureHoldReason;
import nrw.kim.events.code.ErasureReason;

/**
 * Löschung of closed cases and of the persons in them (Art. 17 DSGVO). Events of a case outlast it: they name nobody, and what
 * was counted stays counted.
 */
@OnTopic("kim.case.erasure")
public sealed interface ErasureEvent extends KimEvent {

    /** Löschung angekündigt: on that day, unless something keeps the case until then. */
    @EventType(value = "nrw.kim.erasure.announced.v1", title = "Löschung angekündigt", titleEn = "Erasure announced")
    record Announced(UUID caseId, LocalDate eraseOn, ErasureReason reason) implements ErasureEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Löschung zurückgenommen: the announcement holds no more, because somebody took it back or the case goes on. */
    @EventType(value = "nrw.kim.erasure.revoked.v1", title = "Löschung zurückgenommen", titleEn = "Erasure taken back")
    record Revoked(UUID caseId) implements ErasureEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Löschung ausgesetzt: nothing is erased up to and with that day. */
    @EventType(value = "nrw.kim.erasure.held.v1", title = "Löschung ausgesetzt", titleEn = "Erasure put on hold")
    record Held(UUID caseId, LocalDate heldUntil, ErasureHoldReason reason) implements ErasureEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Aussetzung beendet: before its day was reached. */
    @EventType(
            value = "nrw.kim.erasure.released.v1",
            title = "Aussetzung der Löschung beendet",
            titleEn = "Hold on erasure ended")
    record Released(UUID caseId) implements ErasureEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Fall gelöscht: whoever keeps something of the case that is not anonymous erases it now. */
    @EventType(value = "nrw.kim.erasure.case-erased.v1", title = "Fall gelöscht", titleEn = "Case erased")
    record CaseErased(UUID caseId, ErasureReason reason) implements ErasureEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Person gelöscht: with her last case. */
    @EventType(value = "nrw.kim.erasure.person-erased.v1", title = "Person gelöscht", titleEn = "Person erased")
    record PersonErased(UUID personId) implements ErasureEvent {
        @Override
        public UUID aggregateId() {
            return personId;
        }
    }
}
