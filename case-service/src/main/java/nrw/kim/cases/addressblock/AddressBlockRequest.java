package nrw.kim.cases.addressblock;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An Auskunftssperre to set.
 *
 * @param validUntil until when the registration office granted it, usually two years (§ 51 Abs. 4 BMG)
 */
@Schema(name = "AddressBlockRequest")
public record AddressBlockRequest(
        @NotBlank @Size(max = 500) String reason,
        @FutureOrPresent LocalDate validUntil) {}
