package nrw.kim.cases.code;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import nrw.kim.events.code.Code;
import nrw.kim.events.code.CodeLists;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Code lists with German and English labels. */
@Path("/api/v1/codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codelisten")
@Authenticated
public class CodeResource {

    /** One code with its labels. */
    @Schema(name = "Code")
    public record CodeView(String code, String de, String en) {
        static CodeView from(Code code) {
            return new CodeView(code.name(), code.de(), code.en());
        }
    }

    /** One list with its codes. */
    @Schema(name = "CodeList")
    public record CodeListView(String list, List<CodeView> items) {
        static CodeListView from(String list, List<Code> codes) {
            return new CodeListView(list, codes.stream().map(CodeView::from).toList());
        }
    }

    @GET
    @Operation(summary = "Alle Codelisten")
    public List<CodeListView> all() {
        return CodeLists.all().entrySet().stream()
                .map(list -> CodeListView.from(list.getKey(), list.getValue()))
                .toList();
    }

    @GET
    @Path("{list}")
    @Operation(summary = "Eine Codeliste")
    public CodeListView one(@PathParam("list") String list) {
        return Optional.ofNullable(CodeLists.all().get(list))
                .map(codes -> CodeListView.from(list, codes))
                .orElseThrow(Problem::notFound);
    }
}
