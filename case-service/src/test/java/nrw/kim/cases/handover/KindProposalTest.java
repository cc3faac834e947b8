package nrw.kim.cases.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nrw.kim.events.code.HandoverKind;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.Rechtskreis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindProposalTest {

    @ParameterizedTest
    @CsvSource({"JOBCENTER, SGB_II", "ARBEITSAGENTUR, SGB_III", "JUGENDAMT, SGB_VIII"})
    void aBodyWithItsOwnFallmanagementGetsAVerweis(OrganisationType type, Rechtskreis rechtskreis) {
        var proposal = KindProposal.of(type, List.of(), List.of());
        assertThat(proposal.kind()).isEqualTo(HandoverKind.CONTACT);
        assertThat(proposal.rechtskreis()).isEqualTo(rechtskreis);
        assertThat(proposal.de()).contains("eigenes Fallmanagement", rechtskreis.de());
        assertThat(proposal.needsReason(HandoverKind.ACCOMPANIED)).isTrue();
        assertThat(proposal.needsReason(HandoverKind.CASE_LEAD)).isTrue();
        assertThat(proposal.needsReason(HandoverKind.INFORMATION)).isFalse();
    }

    @Test
    void everyOtherBodyGetsAnAccompaniedHandover() {
        var proposal = KindProposal.of(OrganisationType.MBE, List.of(Rechtskreis.BUNDESPROGRAMM), List.of());
        assertThat(proposal.kind()).isEqualTo(HandoverKind.ACCOMPANIED);
        assertThat(HandoverKind.values()).noneMatch(proposal::needsReason);
    }

    @Test
    void ofSeveralRechtskreiseTheOneOfTheNeedDecides() {
        var both = List.of(Rechtskreis.SGB_II, Rechtskreis.SGB_III);
        assertThat(KindProposal.of(OrganisationType.AMT, both, List.of(Rechtskreis.SGB_III))
                        .rechtskreis())
                .isEqualTo(Rechtskreis.SGB_III);
    }
}
