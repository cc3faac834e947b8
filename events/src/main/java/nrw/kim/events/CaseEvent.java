package nrw.kim.events;

import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.AccessChannel;
import nrw.kim.events.code.AgeGroup;
import nrw.kim.events.code.CasePhase;
import nrw.kim.events.code.ClosingReason;
import nrw.kim.events.code.ContactChannel;
import nrw.kim.events.code.GoalStatus;
import nrw.kim.events.code.LengthOfStay;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.NationalityGroup;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.events.code.ReferralReason;
import nrw.kim.events.code.Sex;
import nrw.kim.events.code.StatusGroup;
import nrw.kim.events.code.StepResponsibility;
import nrw.kim.events.code.StepStatus;
import nrw.kim.events.code.TransitionKind;

/** What happens to a Fall in the Regelkreis of case management (B2-01). */
@OnTopic("kim.case.case")
public sealed interface CaseEvent extends KimEvent {

    /** Fall eröffnet: with or without a referral. Reporting counts by the coarse groups, which are those of this day. */
    @EventType(value = "nrw.kim.case.opened.v1", title = "Fall eröffnet", titleEn = "Case opened")
    record Opened(
            UUID caseId,
            UUID personKey,
            @MayBeAbsent UUID referralId,
            UUID controller,
            @MayBeAbsent UUID site,
            Ags ags,
            AccessChannel accessChannel,
            @MayBeAbsent ReferralReason reason,
            List<LifeDomain> lifeDomains,
            AgeGroup ageGroup,
            NationalityGroup nationalityGroup,
            StatusGroup statusGroup,
            Sex sex,
            LengthOfStay lengthOfStay)
            implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Phase gewechselt: a step along the Regelkreis or to a side state. */
    @EventType(value = "nrw.kim.case.phase-changed.v1", title = "Phase gewechselt", titleEn = "Phase changed")
    record PhaseChanged(UUID caseId, CasePhase from, CasePhase to) implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Fall zugewiesen: the case has this responsible user now, for the first time or anew. */
    @EventType(value = "nrw.kim.case.assigned.v1", title = "Fall zugewiesen", titleEn = "Case assigned")
    record Assigned(UUID caseId, UUID responsible) implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Bestandsaufnahme erhoben (B2-12): the first has number 1, a re-assessment the next. */
    @EventType(value = "nrw.kim.case.assessed.v1", title = "Bestandsaufnahme erhoben", titleEn = "Assessment taken")
    record Assessed(UUID caseId, UUID assessmentId, int number, List<LifeDomain> needs) implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Ziel vereinbart (B2-16): what the goal says stays in the case. */
    @EventType(value = "nrw.kim.case.goal-agreed.v1", title = "Ziel vereinbart", titleEn = "Goal agreed")
    record GoalAgreed(UUID caseId, UUID goalId, LifeDomain domain) implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Ziel abgeschlossen: with its result, which holds unless it is taken back. */
    @EventType(value = "nrw.kim.case.goal-closed.v1", title = "Ziel abgeschlossen", titleEn = "Goal closed")
    record GoalClosed(UUID caseId, UUID goalId, LifeDomain domain, GoalStatus result) implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Ergebnis eines Ziels zurückgenommen: it was entered by mistake, and the goal is open as before. */
    @EventType(
            value = "nrw.kim.case.goal-reopened.v1",
            title = "Ergebnis eines Ziels zurückgenommen",
            titleEn = "Result of a goal taken back")
    record GoalReopened(UUID caseId, UUID goalId, LifeDomain domain) implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Schritt geplant (B2-17): a step of the Hilfeplan for a goal; what it says stays in the case. */
    @EventType(value = "nrw.kim.case.step-planned.v1", title = "Schritt geplant", titleEn = "Step planned")
    record StepPlanned(
            UUID caseId,
            UUID stepId,
            UUID goalId,
            LifeDomain domain,
            StepResponsibility responsibility,
            @MayBeAbsent UUID organisation,
            @MayBeAbsent Rechtskreis rechtskreis)
            implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Schritt beendet (B2-18): done or dropped, and how many days after its day; holds unless it is taken back. */
    @EventType(value = "nrw.kim.case.step-closed.v1", title = "Schritt beendet", titleEn = "Step closed")
    record StepClosed(
            UUID caseId,
            UUID stepId,
            LifeDomain domain,
            StepStatus status,
            boolean moved,
            @MayBeAbsent Integer daysLate)
            implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Schritt wieder offen: that it was over was entered by mistake. */
    @EventType(value = "nrw.kim.case.step-reopened.v1", title = "Schritt wieder offen", titleEn = "Step reopened")
    record StepReopened(UUID caseId, UUID stepId, LifeDomain domain) implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Kontakt dokumentiert (B2-10): that and how there was contact, never what was said. */
    @EventType(value = "nrw.kim.case.contact-recorded.v1", title = "Kontakt dokumentiert", titleEn = "Contact recorded")
    record ContactRecorded(
            UUID caseId,
            UUID contactId,
            ContactChannel channel,
            boolean interpreterUsed,
            boolean first,
            int daysSinceOpened)
            implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Kontakt berichtigt: how and when there was contact, as it is known now; the earlier version stays in the case. */
    @EventType(value = "nrw.kim.case.contact-corrected.v1", title = "Kontakt berichtigt", titleEn = "Contact corrected")
    record ContactCorrected(
            UUID caseId, UUID contactId, ContactChannel channel, boolean interpreterUsed, int daysSinceOpened)
            implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /**
     * Kontakt zurückgenommen: it was recorded by mistake and counts no more.
     *
     * @param firstContactId contact that is the first of the case now, if the one taken back was
     */
    @EventType(
            value = "nrw.kim.case.contact-withdrawn.v1",
            title = "Kontakt zurückgenommen",
            titleEn = "Contact withdrawn")
    record ContactWithdrawn(
            UUID caseId, UUID contactId, @MayBeAbsent UUID firstContactId) implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /**
     * Übergang erwartet (B2-40, B2-41): somebody entered its day, or it follows from what is known; which day stays in the case.
     *
     * @param monthsAhead what the clock says: at most so many months are left (12, 6, 3, 0); absent if somebody entered the day
     */
    @EventType(
            value = "nrw.kim.case.transition-expected.v1",
            title = "Übergang erwartet",
            titleEn = "Transition expected")
    record TransitionExpected(
            UUID caseId, TransitionKind kind, @MayBeAbsent Integer monthsAhead) implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Fall abgeschlossen (B2-02): {@code bothSides} if case manager and person both confirmed it. */
    @EventType(value = "nrw.kim.case.closed.v1", title = "Fall abgeschlossen", titleEn = "Case closed")
    record Closed(UUID caseId, ClosingReason reason, boolean bothSides, int days) implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Fall wiederaufgenommen: a closed case goes on under its id. */
    @EventType(value = "nrw.kim.case.reopened.v1", title = "Fall wiederaufgenommen", titleEn = "Case resumed")
    record Reopened(UUID caseId) implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Verarbeitung eingeschränkt (Art. 18 DSGVO): nothing new leaves the case until this is lifted; why stays in the case. */
    @EventType(
            value = "nrw.kim.case.restricted.v1",
            title = "Verarbeitung eingeschränkt",
            titleEn = "Processing restricted")
    record Restricted(UUID caseId) implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Einschränkung aufgehoben: the person was told before (Art. 18 Abs. 3 DSGVO). */
    @EventType(
            value = "nrw.kim.case.restriction-lifted.v1",
            title = "Einschränkung der Verarbeitung aufgehoben",
            titleEn = "Restriction of processing lifted")
    record RestrictionLifted(UUID caseId) implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /**
     * Fall zusammengeführt (B2-36): two cases of the same person; this one is over and its work goes on in the other.
     *
     * @param intoCaseId the case that goes on
     * @param personKey key of that case's person, under which figures count both from now on
     */
    @EventType(value = "nrw.kim.case.merged.v1", title = "Fall zusammengeführt", titleEn = "Case merged")
    record Merged(UUID caseId, UUID intoCaseId, UUID personKey) implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** Zusammenführung zurückgenommen: the case goes on as it was before it was merged. */
    @EventType(
            value = "nrw.kim.case.merge-reverted.v1",
            title = "Zusammenführung zurückgenommen",
            titleEn = "Merging reverted")
    record MergeReverted(UUID caseId, UUID fromCaseId) implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }
}
