package nrw.kim.local.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import nrw.kim.local.files.Json;

/** Passwords and client secrets of this machine's stack: drawn at their first use, kept in one file only its owner can read. */
public final class Secrets {

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Home home) {
        this.file = home.secrets();
    }

    /** The password of a database role. */
    public String database(String role) {
        return secret("database." + role);
    }

    /** The secret of a Keycloak client. */
    public String client(String id) {
        return secret("client." + id);
    }

    /** The key that encrypts session cookies. */
    public String session() {
        return secret("session");
    }

    private synchronized String secret(String name) {
        try {
            Map<String, String> known = known();
            if (!known.containsKey(name)) {
                byte[] bytes = new byte[30];
                random.nextBytes(bytes);
                known.put(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
                Files.createDirectories(file.getParent());
                Json.write(file, known);
            }
            return known.get(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> known() throws IOException {
        Map<String, String> known = new TreeMap<>();
        if (Files.exists(file)) {
            for (Map.Entry<String, JsonNode> entry : Json.read(file).properties()) {
                known.put(entry.getKey(), entry.getValue().asText());
            }
        }
        return known;
    }
}
