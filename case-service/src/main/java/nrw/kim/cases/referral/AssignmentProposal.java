package nrw.kim.cases.referral;

import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.CaseLoad;
import nrw.kim.cases.referral.ReferralViews.SiteView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who could take the referral: a hint with its reason, never an assignment (B2-38; Art. 22 DSGVO).
 *
 * @param site the responsible site; null if none serves the place of residence
 * @param reason {@code RESPONSIBLE_FOR_AREA}, {@code FEWEST_WEIGHTED_CASES_AT_SITE}, {@code FEWEST_WEIGHTED_CASES_IN_KI} or {@code NOBODY_KNOWN}
 * @param candidates in the order of {@link CandidateOrder}
 */
@Schema(name = "AssignmentProposal")
public record AssignmentProposal(@Nullable SiteView site, Reason reason, List<Candidate> candidates) {

    /**
     * Somebody who could take it.
     *
     * @param speaks languages of the person that the case manager has named too (B2-54)
     */
    @Schema(name = "AssignmentCandidate")
    public record Candidate(
            UUID responsible,
            String name,
            @Schema(required = true) long openCases,
            @Schema(required = true) double weighted,
            @Nullable Integer share,
            @Schema(required = true) double perPost,
            List<String> speaks) {
        static Candidate of(CaseLoad load, List<String> speaks) {
            return new Candidate(
                    load.responsible(),
                    load.name(),
                    load.openCases(),
                    load.weighted(),
                    load.share(),
                    load.perPost(),
                    speaks);
        }
    }

    /** Why these. */
    @Schema(name = "AssignmentProposalReason")
    public enum Reason {
        /** Whose area the place of residence or its site is. */
        RESPONSIBLE_FOR_AREA,
        /** The responsible site's case managers. */
        FEWEST_WEIGHTED_CASES_AT_SITE,
        /** No site is responsible, or nobody has worked there within a year. */
        FEWEST_WEIGHTED_CASES_IN_KI,
        /** Nobody has had a case in this KI within a year. */
        NOBODY_KNOWN
    }
}
