package nrw.kim.kit.actor;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nrw.kim.events.KiKey;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.problem.Violation;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The actor of the current HTTP request, read from its token. */
@RequestScoped
public class CurrentActor {
    private static final Pattern PURPOSE = Pattern.compile("[A-Z][A-Z_]{1,39}");

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    CurrentActor(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /**
     * The actor.
     *
     * @throws Problem 401 without a token, 403 if {@code X-KIM-Ki} names a tenant that the token does not or a claim cannot
     *     be understood, 400 if {@code X-KIM-Purpose} is no code
     */
    public Actor get() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || token.getSubject() == null) {
            throw Problem.unauthorized();
        }
        try {
            return new Actor(
                    token.getSubject(),
                    displayName(token),
                    org(token),
                    narrowed(kis(token)),
                    identity.getRoles(),
                    purpose());
        } catch (IllegalArgumentException e) {
            throw Problem.forbidden();
        }
    }

    private static UUID org(JsonWebToken token) {
        return Optional.ofNullable(token.<Object>getClaim("org"))
                .map(CurrentActor::text)
                .map(UUID::fromString)
                .orElse(null);
    }

    /** A code and no more: it is kept in the log of reads. */
    private String purpose() {
        var purpose = header("X-KIM-Purpose");
        if (purpose != null && !PURPOSE.matcher(purpose).matches()) {
            throw Problem.validation(List.of(new Violation("?X-KIM-Purpose", "InvalidFormat", null)));
        }
        return purpose;
    }

    private List<KiKey> narrowed(List<KiKey> granted) {
        var wanted = header("X-KIM-Ki");
        if (wanted == null) {
            return granted;
        }
        return granted.stream()
                .filter(ki -> ki.value().equals(wanted))
                .findFirst()
                .map(List::of)
                .orElseThrow(Problem::forbidden);
    }

    private static List<KiKey> kis(JsonWebToken token) {
        Object claim = token.getClaim("ki");
        if (claim instanceof JsonArray many) {
            return many.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .map(KiKey::new)
                    .toList();
        }
        return claim == null ? List.of() : List.of(new KiKey(text(claim)));
    }

    private static String displayName(JsonWebToken token) {
        return Optional.ofNullable(token.<Object>getClaim("name"))
                .map(CurrentActor::text)
                .orElseGet(token::getName);
    }

    private static String text(Object claim) {
        return claim instanceof JsonString string ? string.getString() : claim.toString();
    }

    private String header(String name) {
        var current = request.getCurrent();
        return current == null ? null : current.request().getHeader(name);
    }
}
