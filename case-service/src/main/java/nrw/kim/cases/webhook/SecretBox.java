package nrw.kim.cases.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps the secrets of webhooks unreadable in the database and in its backups: AES-256-GCM, bound to the webhook, so that a
 * sealed secret is worth nothing in another row. What is sealed names its key, so that the key can change (Art. 32 DSGVO).
 */
@ApplicationScoped
class SecretBox {
    private static final String PURPOSE = "kim webhook secrets";
    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_BYTES = 4;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final String current;

    @Inject
    SecretBox(WebhookConfig config) {
        this(config.key(), config.formerKeys().orElse(List.of()));
    }

    SecretBox(String key, List<String> formerKeys) {
        Stream.concat(Stream.of(key), formerKeys.stream()).forEach(each -> {
            var derived = mac(each.getBytes(StandardCharsets.UTF_8), PURPOSE);
            keys.putIfAbsent(idOf(derived), new SecretKeySpec(derived, "AES"));
        });
        this.current = keys.keySet().iterator().next();
    }

    /** What is kept of a webhook's secret. */
    String seal(UUID webhook, String secret) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, current, nonce, webhook, secret.getBytes(StandardCharsets.UTF_8));
        return current + ":"
                + Base64.getEncoder()
                        .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                                .put(nonce)
                                .put(sealed)
                                .array());
    }

    /** @throws SecretUnreadableException if it was sealed for another webhook, was changed, or its key is not known any more */
    String open(UUID webhook, String kept) {
        if (Signature.isSecret(kept)) {
            return kept;
        }
        var parts = kept.split(":", 2);
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(parts[1]));
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var sealed = new byte[bytes.remaining()];
        bytes.get(sealed);
        return new String(crypt(Cipher.DECRYPT_MODE, parts[0], nonce, webhook, sealed), StandardCharsets.UTF_8);
    }

    /** Whether it is sealed with the key of today: not if it comes from before sealing, or from before a change of the key. */
    boolean isCurrent(String kept) {
        return kept.startsWith(current + ":");
    }

    private byte[] crypt(int mode, String key, byte[] nonce, UUID webhook, byte[] text) {
        if (!keys.containsKey(key)) {
            throw new SecretUnreadableException(
                    "the key %s of webhook %s is neither kim.webhook.key nor one of kim.webhook.former-keys"
                            .formatted(key, webhook),
                    null);
        }
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, keys.get(key), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(webhook.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new SecretUnreadableException("the secret of webhook %s cannot be opened".formatted(webhook), e);
        }
    }

    private static String idOf(byte[] derived) {
        return HexFormat.of().formatHex(mac(derived, "id"), 0, ID_BYTES);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
