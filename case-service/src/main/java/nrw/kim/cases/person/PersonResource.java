package nrw.kim.cases.person;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Persons of the own Anstellungsträger: found before they are created twice. */
@Path("/api/v1/persons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personen")
public class PersonResource {
    private final PersonService persons;
    private final CurrentActor actor;

    PersonResource(PersonService persons, CurrentActor actor) {
        this.persons = persons;
        this.actor = actor;
    }

    /**
     * What tells two persons apart in a hit list.
     *
     * @param ags null under an Auskunftssperre (§ 51 BMG)
     */
    public record PersonHit(
            UUID id,
            String givenName,
            String familyName,
            LocalDate birthDate,
            @Nullable String ags) {
        static PersonHit from(Person person) {
            var data = person.data().shown(false);
            return new PersonHit(
                    person.id(),
                    data.givenName(),
                    data.familyName(),
                    data.birthDate(),
                    data.residence() == null ? null : data.residence().ags());
        }
    }

    /** Hits of a search. */
    public record PersonHits(List<PersonHit> items) {}

    @GET
    @RolesAllowed(Roles.CASE_MANAGER)
    @Operation(summary = "Person suchen, bevor sie neu angelegt wird")
    public Uni<PersonHits> search(@QueryParam("q") String name, @QueryParam("birthDate") LocalDate birthDate) {
        return persons.search(actor.get(), name, birthDate)
                .map(found -> new PersonHits(found.stream().map(PersonHit::from).toList()));
    }
}
