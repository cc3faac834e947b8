package nrw.kim.cases.webhook;

import jakarta.persistence.Tuple;
import java.util.UUID;
import nrw.kim.events.KiKey;

/**
 * A delivery that this instance holds for one attempt.
 *
 * @param secret sealed
 * @param former sealed, of the secret that still signs beside it; null if there is none
 */
record Claim(UUID id, KiKey ki, UUID webhook, String url, String secret, String former, String body) {
    static Claim of(Tuple row) {
        return new Claim(
                row.get("id", UUID.class),
                new KiKey(row.get("ki", String.class)),
                row.get("webhook", UUID.class),
                row.get("url", String.class),
                row.get("secret", String.class),
                row.get("former", String.class),
                row.get("body", String.class));
    }

    @Override
    public String toString() {
        return "Claim[id=%s]".formatted(id);
    }
}
