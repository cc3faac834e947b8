package nrw.kim.network.site;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nrw.kim.events.KiKey;
import nrw.kim.events.RegionalKeys;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public list: where and when a KI counsels. Needs no login and names nobody. */
@Path("/api/v1/public-sites")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standorte")
@PermitAll
class PublicSiteResource {
    private static final String KEPT = "public, max-age=300";

    private final SiteService sites;

    PublicSiteResource(SiteService sites) {
        this.sites = sites;
    }

    /** The sites of a KI by town and name. */
    @Schema(name = "PublicSiteList")
    record PublicSiteList(String kiName, List<PublicSite> items) {}

    @GET
    @Path("{ki}")
    @Operation(summary = "Standorte und Sprechzeiten eines KI, ohne Anmeldung")
    @APIResponseSchema(PublicSiteList.class)
    @APIResponse(responseCode = "304", description = "unverändert")
    @APIResponse(responseCode = "404", description = "Dieses KI gibt es nicht")
    public Uni<Response> list(@PathParam("ki") String key, @Context Request request) {
        var ki = known(key);
        return sites.ofKi(ki).map(all -> {
            var tag = new EntityTag(SiteService.fingerprint(all));
            var unchanged = request.evaluatePreconditions(tag);
            return (unchanged == null ? Response.ok(publicly(ki, all)) : unchanged)
                    .tag(tag)
                    .header("Cache-Control", KEPT)
                    .build();
        });
    }

    private static PublicSiteList publicly(KiKey ki, List<Site> all) {
        return new PublicSiteList(
                RegionalKeys.nameOf(ki).orElseThrow(),
                all.stream().map(PublicSite::from).toList());
    }

    private static KiKey known(String key) {
        return RegionalKeys.kis().stream()
                .filter(ki -> ki.value().equals(key))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
