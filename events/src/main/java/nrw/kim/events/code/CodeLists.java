package nrw.kim.events.code;

import java.beans.Introspector;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All published code lists by name, as {@code GET /api/v1/codes} shows them. The name is the enum's in camelCase. */
public final class CodeLists {
    private static final List<Class<? extends Code>> ALL = List.of(
            AccessAction.class,
            AccessChannel.class,
            AgeGroup.class,
            AgreementKind.class,
            AgreementState.class,
            AnswerKind.class,
            BodyKind.class,
            CalendarMonth.class,
            CasePhase.class,
            CheckState.class,
            ClosingReason.class,
            ConsentForm.class,
            ConsentStatus.class,
            ContactChannel.class,
            DataProtectionAnnex.class,
            CounsellingLanguage.class,
            DecisionResult.class,
            DeclineReason.class,
            DisclosureForm.class,
            DisclosureStatus.class,
            DocumentKind.class,
            ErasureReason.class,
            ErasureHoldReason.class,
            FeedbackChannel.class,
            DuplicateReason.class,
            GapDimension.class,
            GapFrequency.class,
            GapKind.class,
            GapSource.class,
            GapStatus.class,
            GoalDimension.class,
            GenderWish.class,
            GoalStatus.class,
            GuardianKind.class,
            HandoverKind.class,
            HandoverNextStep.class,
            HandoverOutcome.class,
            HandoverPurpose.class,
            HandoverStatus.class,
            HistoryKind.class,
            HouseholdRole.class,
            IdentityProof.class,
            InterpreterGender.class,
            InterpretingCancellation.class,
            InterpretingMode.class,
            InterpretingStatus.class,
            InterpretingTopic.class,
            LanguageLevel.class,
            LegalBasisKind.class,
            LengthOfStay.class,
            LifeDomain.class,
            MaritalStatus.class,
            MigrationPhase.class,
            NationalityGroup.class,
            NextStep.class,
            OrganisationType.class,
            Participation.class,
            Priority.class,
            ProcedureDecision.class,
            ProcedureKind.class,
            Rechtskreis.class,
            RecipientKind.class,
            ReferralReason.class,
            ResidenceCondition.class,
            ResidenceStatus.class,
            RestrictionReason.class,
            Sex.class,
            SiteStatus.class,
            Situation.class,
            StatusGroup.class,
            StepResponsibility.class,
            StepStatus.class,
            TargetGroup.class,
            TransitionKind.class,
            Urgency.class,
            WalkInOutcome.class,
            WithdrawalReason.class,
            WithholdingReason.class);

    private CodeLists() {}

    /** Name of the list to its codes in their defined order. */
    public static Map<String, List<Code>> all() {
        var lists = new TreeMap<String, List<Code>>();
        for (var list : ALL) {
            lists.put(Introspector.decapitalize(list.getSimpleName()), List.of(list.getEnumConstants()));
        }
        return lists;
    }
}
