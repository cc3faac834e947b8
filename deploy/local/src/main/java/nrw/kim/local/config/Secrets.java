package nrw.kim.local.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nrw.kim.local.files.Json;

/**
 * Passwords and client secrets of a stack: taken from the environment where it has them, as containers' does; else drawn at their first
 * use and kept in one file only its owner can read.
 */
public final class Secrets {

    private final Path file;
    private final Map<String, String> environment;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Home home) {
        this(home, System.getenv());
    }

    public Secrets(Home home, Map<String, String> environment) {
        this.file = home.secrets();
        this.environment = environment;
    }

    /** The password of a database role; {@code KIM_PASSWORD_<ROLE>}. */
    public String database(String role) {
        return secret("database." + role, "KIM_PASSWORD_" + upper(role));
    }

    /** The secret of a Keycloak client; {@code KIM_SECRET_<CLIENT>}, as the realm's files call it. */
    public String client(String id) {
        return secret("client." + id, "KIM_SECRET_" + upper(id));
    }

    /** The key that encrypts session cookies; {@code KIM_SESSION_SECRET}. */
    public String session() {
        return secret("session", "KIM_SESSION_SECRET");
    }

    /** What the secrets of webhooks are sealed with; {@code KIM_WEBHOOK_KEY}. */
    public String webhooks() {
        return secret("webhooks", "KIM_WEBHOOK_KEY");
    }

    private String secret(String name, String variable) {
        String given = environment.getOrDefault(variable, "");
        return given.isBlank() ? kept(name) : given;
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private synchronized String kept(String name) {
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
