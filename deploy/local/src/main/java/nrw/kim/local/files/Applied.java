package nrw.kim.local.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Remembers which texts were applied, by their hash, so that each is applied again only when it changed. */
public final class Applied {

    private final Path file;
    private final Map<String, String> known = new TreeMap<>();

    public Applied(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            for (Map.Entry<String, JsonNode> entry : Json.read(file).properties()) {
                known.put(entry.getKey(), entry.getValue().asText());
            }
        }
    }

    /** Forgets everything, for when what it was applied to is gone. */
    public void forget() {
        known.clear();
    }

    public boolean is(String name, String text) {
        return hash(text).equals(known.get(name));
    }

    public void mark(String name, String text) throws IOException {
        known.put(name, hash(text));
        Json.write(file, known);
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
