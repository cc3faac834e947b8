package nrw.kim.events.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessChannelTest {
    @ParameterizedTest
    @CsvSource({
        "JOBCENTER,JOBCENTER",
        "EBH,ABH_EBH",
        "SOZIALAMT,SOZIALAMT",
        "MBE,JMD_MBE",
        "BILDUNGSTRAEGER,INTEGRATIONSKURS",
        "SCHULAMT,SCHULE",
        "MSO,EHRENAMT_MSO",
        "JUGENDAMT,OTHER_CM"
    })
    void theSenderSaysByWhatWayAPersonCame(OrganisationType sender, AccessChannel channel) {
        assertThat(AccessChannel.of(sender)).isEqualTo(channel);
    }

    @Test
    void nobodyWhoIsSentCameByThemselves() {
        assertThat(Arrays.stream(OrganisationType.values()).map(AccessChannel::of))
                .doesNotContain(AccessChannel.SELBSTMELDUNG, AccessChannel.AUFSUCHEND);
    }
}
