package nrw.kim.reporting.indicator;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import nrw.kim.kit.actor.CurrentActor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.reporting.indicator.ReportQuery.Format;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Kennzahlen: definitions for everybody who sees figures, and the protected figures. */
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kennzahlen")
public class IndicatorResource {
    private static final String CSV = "text/csv";

    private final IndicatorCatalogue catalogue;
    private final ReportService reports;
    private final ReportCsv csv;
    private final CurrentActor actor;

    IndicatorResource(IndicatorCatalogue catalogue, ReportService reports, ReportCsv csv, CurrentActor actor) {
        this.catalogue = catalogue;
        this.reports = reports;
        this.csv = csv;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.LAND_CONTROLLING, Roles.COORDINATOR, Roles.KI_LEAD, Roles.STEERING_MEMBER, Roles.CASE_MANAGER})
    @Operation(summary = "Definitionen aller Kennzahlen mit Zählregel und Version")
    public List<IndicatorView> definitions() {
        return catalogue.all().stream().map(IndicatorView::from).toList();
    }

    @GET
    @Path("/values")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    // A pull of the Land is written down.
    @Cancellable(false)
    @RolesAllowed({Roles.LAND_CONTROLLING, Roles.COORDINATOR, Roles.KI_LEAD, Roles.STEERING_MEMBER, Roles.CASE_MANAGER})
    @Operation(
            summary = "Geschützte Werte der Kennzahlen",
            description =
                    "Das Land erhält alle KI oder eines, die Rollen eines KI nur das eigene. Jeder Abruf des Landes"
                            + " wird protokolliert. CSV nach RFC 4180 mit Komma; hash und ETag sind SHA-256 dieser CSV-Fassung.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Report.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unverändert gegenüber If-None-Match")
    public Uni<Response> values(
            @Parameter(description = "Jahr oder Halbjahr", example = "2026-H2", required = true) @QueryParam("period")
                    String period,
            @Parameter(description = "Schlüssel des KI", example = "05170") @QueryParam("ki") String ki,
            @Parameter(description = "Nur diese Kennzahl") @QueryParam("indicator") String indicator,
            @Parameter(description = "json oder csv; sonst entscheidet Accept") @QueryParam("format") String format,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known,
            @Context HttpHeaders headers) {
        var query = ReportQuery.of(period, ki, indicator, formatOf(format, headers), catalogue);
        return reports.report(actor.get(), query)
                .map(report -> known != null && known.contains(report.hash())
                        ? Response.notModified().tag(report.hash()).build()
                        : answer(report, query.format()));
    }

    private Response answer(Report report, Format format) {
        var etag = '"' + report.hash() + '"';
        if (format == Format.JSON) {
            // Weak: the time of generation differs while the figures are the same.
            return Response.ok(report, MediaType.APPLICATION_JSON_TYPE)
                    .header(HttpHeaders.ETAG, "W/" + etag)
                    .build();
        }
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(report.hash()));
        return Response.ok(csv.of(report), CSV + ";charset=UTF-8;header=present")
                .header(HttpHeaders.ETAG, etag)
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header("X-KIM-Generated-At", report.generatedAt())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"kim-kennzahlen-" + report.period() + ".csv\"")
                .build();
    }

    private static Format formatOf(String format, HttpHeaders headers) {
        if (format != null) {
            return format.equalsIgnoreCase("csv") ? Format.CSV : Format.JSON;
        }
        var first = headers.getAcceptableMediaTypes().getFirst();
        return first.getType().equals("text") && first.getSubtype().equals("csv") ? Format.CSV : Format.JSON;
    }
}
