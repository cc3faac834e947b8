package nrw.kim.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import nrw.kim.local.api.Http;
import nrw.kim.local.api.Tokens;

/** Keycloak's admin interface, as the launcher's own client of the realm master. */
final class Administration {

    private final String url;
    private final Tokens tokens;
    private final String client;
    private final String secret;

    Administration(String url, String client, String secret) {
        this.url = url;
        this.tokens = new Tokens(url + "/realms/master");
        this.client = client;
        this.secret = secret;
    }

    /** @param path below {@code /admin/realms}, empty for the list of realms */
    Http.Answer send(String method, String path, JsonNode body) throws IOException, InterruptedException {
        String token = tokens.machine(client, secret);
        return Http.send(method, url + "/admin/realms" + path, Map.of("Authorization", "Bearer " + token), body);
    }

    /** @throws IOException with Keycloak's own words when it refuses */
    Http.Answer demand(String method, String path, JsonNode body) throws IOException, InterruptedException {
        Http.Answer answer = send(method, path, body);
        if (!answer.ok()) {
            throw new IOException("Keycloak answered %d to %s %s: %s"
                    .formatted(answer.status(), method, path, answer.text().strip()));
        }
        return answer;
    }
}
