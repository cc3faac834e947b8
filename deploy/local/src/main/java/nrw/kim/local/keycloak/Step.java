package nrw.kim.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nrw.kim.local.files.Json;

/**
 * One file of {@code deploy/keycloak}, rendered. Its name tells how it is applied: {@code 01-realm}, {@code 02-user-profile},
 * {@code 04-client-scopes}; everything else is a partial import, which says itself what happens to what exists.
 */
record Step(String name, String text) {

    private static final String REALM = "/kim";

    /** The secrets a text asks for: {@code ${KIM_SECRET_LAND_MKJFGFI}} is the one of client {@code land-mkjfgfi}. */
    static Map<String, String> secrets(String template, Function<String, String> secretOfClient) {
        return Pattern.compile("\\$\\{KIM_SECRET_([A-Z0-9_]+)}")
                .matcher(template)
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.toMap(
                        placeholder -> placeholder.substring(2, placeholder.length() - 1),
                        placeholder -> secretOfClient.apply(client(placeholder))));
    }

    private static String client(String placeholder) {
        return placeholder
                .substring("${KIM_SECRET_".length(), placeholder.length() - 1)
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    void apply(Administration keycloak) throws IOException, InterruptedException {
        JsonNode json = Json.parse(text);
        switch (name.replaceFirst("^\\d+-", "")) {
            case "realm" -> realm(keycloak, json);
            case "user-profile" -> keycloak.demand("PUT", REALM + "/users/profile", json);
            case "client-scopes" -> clientScopes(keycloak, json);
            default -> keycloak.demand("POST", REALM + "/partialImport", json);
        }
    }

    private static void realm(Administration keycloak, JsonNode json) throws IOException, InterruptedException {
        boolean there = keycloak.send("GET", REALM, null).ok();
        keycloak.demand(there ? "PUT" : "POST", there ? REALM : "", json);
    }

    /** Partial import knows no client scopes. One that exists keeps its id, on which clients rely, and gets its mappers anew. */
    private static void clientScopes(Administration keycloak, JsonNode scopes)
            throws IOException, InterruptedException {
        JsonNode there = keycloak.demand("GET", REALM + "/client-scopes", null).json();
        for (JsonNode scope : scopes) {
            JsonNode old = named(there, scope.path("name").asText());
            if (old == null) {
                keycloak.demand("POST", REALM + "/client-scopes", scope);
            } else {
                replace(keycloak, REALM + "/client-scopes/" + old.path("id").asText(), old, scope);
            }
        }
    }

    private static void replace(Administration keycloak, String path, JsonNode old, JsonNode scope)
            throws IOException, InterruptedException {
        keycloak.demand("PUT", path, scope);
        String mappers = path + "/protocol-mappers/";
        for (JsonNode mapper : old.path("protocolMappers")) {
            keycloak.demand("DELETE", mappers + "models/" + mapper.path("id").asText(), null);
        }
        keycloak.demand("POST", mappers + "add-models", scope.path("protocolMappers"));
    }

    private static JsonNode named(JsonNode scopes, String name) {
        for (JsonNode scope : scopes) {
            if (name.equals(scope.path("name").asText())) {
                return scope;
            }
        }
        return null;
    }
}
