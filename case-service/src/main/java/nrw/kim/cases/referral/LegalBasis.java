package nrw.kim.cases.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nrw.kim.events.code.ConsentForm;
import nrw.kim.events.code.LegalBasisKind;

/**
 * On what the sender bases the transfer (G-03; § 67d SGB X: the sender answers for it).
 *
 * @param form how a consent was given; needed with {@code CONSENT}
 * @param givenOn when a consent was given; needed with {@code CONSENT}
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalBasis(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "legal_basis_kind")
        LegalBasisKind kind,

        @Enumerated(EnumType.STRING) @Column(name = "legal_basis_form")
        ConsentForm form,

        @PastOrPresent @Column(name = "legal_basis_given_on")
        LocalDate givenOn) {

    boolean complete() {
        return kind != LegalBasisKind.CONSENT || (form != null && givenOn != null);
    }
}
