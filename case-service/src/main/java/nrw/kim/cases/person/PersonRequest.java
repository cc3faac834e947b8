package nrw.kim.cases.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.events.Ags;
import nrw.kim.events.code.ResidenceStatus;
import nrw.kim.events.code.Sex;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person in the words of the API, in and out.
 *
 * @param nationalities keys of the Staats- und Gebietssystematik, three digits (e.g. 475 Syria)
 * @param languages ISO 639 codes
 * @param arrivedOn day of arrival in Germany
 * @param addressBlocked an Auskunftssperre is known (§ 51 BMG): the address is shown to the responsible case manager only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PersonData")
public record PersonRequest(
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @NotNull @PastOrPresent LocalDate birthDate,
        Sex sex,
        @Size(max = 5) List<@NotNull @Pattern(regexp = "[0-9]{3}") String> nationalities,
        @Size(max = 10) List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        boolean interpreterNeeded,
        @NotNull @Valid Residence residence,
        @Valid Contact contact,
        ResidenceStatus residenceStatus,
        @Size(max = 40) String familyStatus,
        @PastOrPresent LocalDate arrivedOn,
        boolean addressBlocked) {

    /**
     * Where the person lives; decides which KI is responsible (B2-05).
     *
     * @param ags Amtlicher Gemeindeschlüssel, eight digits
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Residence(
            @NotNull @Pattern(regexp = Ags.PATTERN) String ags,
            @Pattern(regexp = "[0-9]{5}") String postalCode,
            @Size(max = 100) String city,
            @Size(max = 150) String street) {}

    /** How to reach the person. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ContactDetails")
    public record Contact(
            @Size(max = 40) String phone,
            @Email @Size(max = 200) String email) {}
}
