package nrw.kim.abh.rule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.kit.actor.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules in force, as people read them: what is checked, where it stands, what proves it. */
@Path("/api/v1/procedures/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regeln", description = "Voraussetzungen als Daten, mit Fassung und Quelle")
public class RuleResource {
    private final RuleBook book;
    private final Clock clock;

    RuleResource(RuleBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * Rules and the words for their codes.
     *
     * @param items rule sets in force today
     * @param documents every document that a condition may name
     */
    @Schema(name = "RulesInForce")
    public record RulesView(List<RuleSet> items, List<ProofDocument> documents) {}

    @GET
    @RolesAllowed({
        Roles.RESIDENCE_OFFICER,
        Roles.NATURALISATION_OFFICER,
        Roles.CASE_MANAGER,
        Roles.COORDINATOR,
        Roles.KI_LEAD
    })
    @Operation(
            summary = "Geltende Regeln lesen",
            description = "Hinweise für die Beratung und die Prüfung; über einen Titel entscheidet allein die Behörde.")
    public RulesView inForce() {
        return new RulesView(book.inForce(LocalDate.now(clock)), book.documents());
    }
}
