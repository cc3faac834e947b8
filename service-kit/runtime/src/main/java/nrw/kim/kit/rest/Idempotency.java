package nrw.kim.kit.rest;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import nrw.kim.events.KiKey;
import nrw.kim.kit.problem.Problem;

/**
 * {@code Idempotency-Key}: the same key with the same body gives the same resource, with another body 409. The key is
 * stored in the transaction that creates; a concurrent repetition waits for it.
 */
@ApplicationScoped
public class Idempotency {
    private static final String CLAIM = """
            insert into idempotency_key (ki, sender, key, fingerprint, resource_id)
            values (:ki, :sender, :key, :fingerprint, :resource) on conflict do nothing returning 1
            """;
    private static final String FIND =
            "select fingerprint || ' ' || resource_id from idempotency_key where ki = :ki and sender = :sender and key = :key";

    /**
     * Outcome of a creation.
     *
     * @param id the resource
     * @param replayed true if an earlier request created it
     */
    public record Result(UUID id, boolean replayed) {}

    /**
     * Creates once.
     *
     * @param key the header; null runs the creation without remembering
     * @param fingerprint {@link #fingerprint} of the request
     * @param id id that a new resource will have
     */
    public Uni<Result> once(KiKey ki, String sender, String key, String fingerprint, UUID id, Supplier<Uni<?>> create) {
        if (key == null || key.isBlank()) {
            return create.get().replaceWith(new Result(id, false));
        }
        return claim(ki, sender, key, fingerprint, id)
                .chain(claimed -> claimed
                        ? create.get().replaceWith(new Result(id, false))
                        : earlier(ki, sender, key, fingerprint));
    }

    /** SHA-256 over the canonical text of a request. */
    public static String fingerprint(String request) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Uni<Boolean> claim(KiKey ki, String sender, String key, String fingerprint, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM, Integer.class)
                        .setParameter("ki", ki.value())
                        .setParameter("sender", sender)
                        .setParameter("key", key)
                        .setParameter("fingerprint", fingerprint)
                        .setParameter("resource", id)
                        .getResultList())
                .map(inserted -> inserted.size() == 1);
    }

    private static Uni<Result> earlier(KiKey ki, String sender, String key, String fingerprint) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FIND, String.class)
                        .setParameter("ki", ki.value())
                        .setParameter("sender", sender)
                        .setParameter("key", key)
                        .getSingleResult())
                .map(found -> {
                    var parts = found.split(" ");
                    if (!parts[0].equals(fingerprint)) {
                        throw Problem.conflict("idempotency-conflict");
                    }
                    return new Result(UUID.fromString(parts[1]), true);
                });
    }
}
