package nrw.kim.cases.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.events.code.ResidenceStatus;
import nrw.kim.events.code.Sex;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person as a reader sees them.
 *
 * @param residence null under an Auskunftssperre for everybody but the responsible case manager (§ 51 BMG)
 * @param addressBlocked true if there is an Auskunftssperre
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ShownPerson")
public record ShownPerson(
        @NotNull String givenName,
        @NotNull String familyName,
        @NotNull LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable List<String> nationalities,
        @Nullable List<String> languages,
        @Schema(required = true) boolean interpreterNeeded,
        PersonRequest.@Nullable Residence residence,
        PersonRequest.@Nullable Contact contact,
        @Nullable ResidenceStatus residenceStatus,
        @Nullable String familyStatus,
        @Nullable LocalDate arrivedOn,
        @Schema(required = true) boolean addressBlocked) {

    static ShownPerson of(PersonRequest data, boolean withAddress) {
        return new ShownPerson(
                data.givenName(),
                data.familyName(),
                data.birthDate(),
                data.sex(),
                data.nationalities(),
                data.languages(),
                data.interpreterNeeded(),
                withAddress ? data.residence() : null,
                data.contact(),
                data.residenceStatus(),
                data.familyStatus(),
                data.arrivedOn(),
                data.addressBlocked());
    }
}
