package nrw.kim.cases.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.events.code.MaritalStatus;
import nrw.kim.events.code.Sex;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the case manager puts right or adds. Residence, residence status and Rechtskreis are no part of it: they change on a
 * day and have a history.
 *
 * @param nationalities keys of the Staats- und Gebietssystematik, three digits
 * @param arrivedOn Einreise: day of arrival in Germany
 */
@Schema(name = "PersonChange")
public record PersonChange(
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @NotNull @PastOrPresent LocalDate birthDate,
        @NotNull Sex sex,
        @Size(max = 5) List<@NotNull @Pattern(regexp = "[0-9]{3}") String> nationalities,
        boolean interpreterNeeded,
        @Valid PersonRequest.Contact contact,
        MaritalStatus familyStatus,
        @PastOrPresent LocalDate arrivedOn,
        @NotNull @Valid PersonProfile profile) {}
