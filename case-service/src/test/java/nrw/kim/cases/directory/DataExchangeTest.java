package nrw.kim.cases.directory;

import static nrw.kim.events.code.AgreementState.DRAFT;
import static nrw.kim.events.code.AgreementState.NEGOTIATED;
import static nrw.kim.events.code.AgreementState.SIGNED;
import static nrw.kim.events.code.AgreementState.TERMINATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AgreementState;
import nrw.kim.events.code.DataProtectionAnnex;
import org.junit.jupiter.api.Test;

class DataExchangeTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @Test
    void withoutAnAgreementNothingGoesToATraeger() {
        assertThat(under()).isEqualTo(MissingForExchange.AGREEMENT);
    }

    @Test
    void itMustBeSignedWithAnAnnexAndInForce() {
        assertThat(under(an(DRAFT, DataProtectionAnnex.ART_26, null, null))).isEqualTo(MissingForExchange.SIGNATURE);
        assertThat(under(an(NEGOTIATED, DataProtectionAnnex.ART_26, null, null)))
                .isEqualTo(MissingForExchange.SIGNATURE);
        assertThat(under(an(SIGNED, DataProtectionAnnex.NONE, TODAY, null))).isEqualTo(MissingForExchange.ANNEX);
        assertThat(under(an(SIGNED, DataProtectionAnnex.ART_28, TODAY.plusDays(1), null)))
                .isEqualTo(MissingForExchange.NOT_YET);
        assertThat(under(an(SIGNED, DataProtectionAnnex.ART_28, TODAY, TODAY))).isNull();
        assertThat(under(an(SIGNED, DataProtectionAnnex.ART_26, TODAY.minusYears(1), TODAY.minusDays(1))))
                .isEqualTo(MissingForExchange.ENDED);
    }

    @Test
    void aTerminatedOneHoldsUntilItsLastDay() {
        assertThat(under(an(TERMINATED, DataProtectionAnnex.ART_26, TODAY.minusYears(1), TODAY.plusDays(3))))
                .isNull();
        assertThat(under(an(TERMINATED, DataProtectionAnnex.ART_26, TODAY.minusYears(1), TODAY.minusDays(3))))
                .isEqualTo(MissingForExchange.ENDED);
    }

    @Test
    void oneThatHoldsIsEnough() {
        assertThat(under(
                        an(TERMINATED, DataProtectionAnnex.ART_26, TODAY.minusYears(3), TODAY.minusYears(1)),
                        an(SIGNED, DataProtectionAnnex.ART_26, TODAY.minusYears(1), null)))
                .isNull();
    }

    private static MissingForExchange under(KnownAgreement... agreements) {
        var exchange = DataExchange.under(List.of(agreements), TODAY);
        assertThat(exchange.allowed()).isEqualTo(exchange.missing() == null);
        return exchange.missing();
    }

    private static KnownAgreement an(AgreementState state, DataProtectionAnnex annex, LocalDate from, LocalDate until) {
        var agreement = new KnownAgreement(new KiKey("05170"), UUID.randomUUID());
        var exchange = (state == SIGNED || state == TERMINATED) && annex != DataProtectionAnnex.NONE;
        agreement.change(new DirectoryEvent.AgreementChanged(
                UUID.randomUUID(), UUID.randomUUID(), state, annex, exchange, from, until));
        return agreement;
    }
}
