package nrw.kim.network.site;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.code.SiteStatus;

/**
 * What is said of a site: body of the PUT and what two versions are compared by.
 *
 * @param organisationId body that runs it
 * @param ags municipality it lies in
 * @param servedAgs municipalities whose people it counsels
 * @param accessible barrier-free
 * @param closures days without counselling; null is none
 * @param publicContact what the public list says about whom to ask: a phone number, a mailbox, a name only if the KI wants
 *     it there; null shows nobody
 */
// So that what was read can be changed and sent back as it is.
@JsonIgnoreProperties({"id", "ki", "version"})
public record SiteDetails(
        @NotBlank @Size(max = 200) String name,
        @NotNull UUID organisationId,
        @NotNull Ags ags,
        @NotBlank @Size(max = 200) String street,
        @NotNull @Pattern(regexp = "[0-9]{5}") String postalCode,
        @NotBlank @Size(max = 100) String city,
        @NotNull List<@NotNull Ags> servedAgs,
        @NotNull SiteStatus status,
        @NotNull Boolean accessible,
        @NotNull List<@NotNull @Valid OfficeHours> officeHours,
        @Size(max = 50) List<@NotNull @Valid Closure> closures,
        @Size(max = 200) String publicContact) {

    /** Without closures means none. */
    public SiteDetails {
        closures = closures == null ? List.of() : closures;
    }
}
