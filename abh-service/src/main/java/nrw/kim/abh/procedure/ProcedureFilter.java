package nrw.kim.abh.procedure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.events.code.ProcedureKind;
import nrw.kim.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list is narrowed to. */
public class ProcedureFilter {
    @QueryParam("status")
    ProcedureStatus status;

    @QueryParam("kind")
    ProcedureKind kind;

    @QueryParam("mine")
    @Parameter(description = "Nur eigene Verfahren")
    boolean mine;

    @QueryParam("pastThreeMonths")
    @Parameter(description = "Nur offene Verfahren, deren Antrag drei Monate zurückliegt (§ 75 VwGO)")
    boolean pastThreeMonths;

    @QueryParam("validUntilBefore")
    @Parameter(description = "Nur erteilte Titel, die vor diesem Tag enden")
    LocalDate validUntilBefore;

    @QueryParam("after")
    UUID after;

    @QueryParam("limit")
    @DefaultValue(Page.DEFAULT_LIMIT)
    @Min(1)
    @Max(Page.MAX_LIMIT)
    int limit;
}
