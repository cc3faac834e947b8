package nrw.kim.cases.consent;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.ConsentForm;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;
import org.jspecify.annotations.Nullable;

/**
 * A consent as the person gave it.
 *
 * @param domains Lebensbereiche that may be passed on
 * @param documents documents of the case that may be passed on with them, named one by one
 * @param language language of the text that the person understood (ISO 639)
 * @param validUntil last day; null with {@code singleTransfer}
 * @param singleTransfer for exactly one transfer; demanded for the ABH
 * @param noticeSection87 the notice on § 87 AufenthG was given; demanded for the ABH
 * @param interpreter name of who interpreted; null if nobody
 * @param guardian name of the legal guardian of a minor; null if of age
 * @param interpreterLanguage language that was interpreted into; null if nobody interpreted
 * @param witness who heard an oral consent
 * @param personAgrees a minor who can understand it agrees, too
 * @param signature lines drawn on screen, {@code M x y L x y …} on 600 × 200; null for a typed name or paper
 * @param signedName who signed on screen: typed, with the drawing or in its place
 */
public record ConsentRequest(
        @NotNull UUID recipientOrg,
        @NotEmpty @Size(max = 9) List<@NotNull LifeDomain> domains,
        @NotNull HandoverPurpose purpose,
        @NotNull ConsentForm form,
        @NotBlank @Pattern(regexp = "[a-z]{2,3}") String language,
        @NotNull @PastOrPresent LocalDate givenOn,
        @FutureOrPresent LocalDate validUntil,
        boolean singleTransfer,
        boolean noticeSection87,
        @Size(max = 200) String interpreter,
        @Size(max = 200) String guardian,
        @Pattern(regexp = "[a-z]{2,3}") String interpreterLanguage,
        @Size(max = 200) String witness,
        boolean personAgrees,

        @Size(max = 40_000) @Pattern(regexp = SignatureImage.LINES)
        String signature,

        @Size(max = 200) String signedName,
        @Size(max = 20) @Nullable List<@NotNull UUID> documents) {

    /** The documents it is to name. */
    List<UUID> named() {
        return documents == null ? List.of() : documents;
    }
}
