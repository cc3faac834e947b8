package nrw.kim.network.organisation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.Rechtskreis;

/**
 * What is said of a body: body of the PUT and what two versions are compared by.
 *
 * @param rechtskreise laws it works under
 * @param ags municipalities it serves
 * @param parentId body it belongs to; null if it stands for itself
 * @param phone office number; never a person's
 */
// So that what was read can be changed and sent back as it is.
@JsonIgnoreProperties({"id", "ki", "version"})
public record OrganisationDetails(
        @NotBlank @Size(max = 200) String name,
        @NotNull OrganisationType type,
        @NotNull List<@NotNull Rechtskreis> rechtskreise,
        @NotNull List<@NotNull Ags> ags,
        UUID parentId,
        @NotNull Channel channel,
        @Size(max = 40) String phone,
        @Email @Size(max = 200) String email,
        @Size(max = 300) String web,
        @NotNull Boolean active) {}
