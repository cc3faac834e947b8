package nrw.kim.cases.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a consent's text is to be filled with. */
@Schema(name = "ConsentWordingRequest")
public record WordingRequest(
        @NotNull UUID recipientOrg,
        @NotEmpty @Size(max = 9) List<@NotNull LifeDomain> domains,
        @NotNull HandoverPurpose purpose,
        @NotBlank @Pattern(regexp = "[a-z]{2,3}") String language,
        LocalDate validUntil,
        boolean singleTransfer,
        @Size(max = 20) @Nullable List<@NotNull UUID> documents) {

    /** The documents it is to name. */
    List<UUID> named() {
        return documents == null ? List.of() : documents;
    }
}
