package nrw.kim.cases.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How webhooks are delivered. */
@ConfigMapping(prefix = "kim.webhook")
public interface WebhookConfig {

    /**
     * What the secrets of webhooks are sealed with in the database: drawn at random, 32 characters or more, kept apart from
     * the database and its backups.
     */
    @Size(min = 32)
    String key();

    /** Keys before it: what they sealed is opened and sealed anew at the next start, after which they can go. */
    Optional<List<String>> formerKeys();

    /** How long the former secret of a webhook signs beside a new one. */
    @WithDefault("168H")
    Duration overlap();

    /** How often each instance looks for what is due. */
    @WithDefault("1S")
    Duration pollEvery();

    /** Most deliveries that an instance has in hand at a time. */
    @WithDefault("20")
    int atOnce();

    /** How long an attempt may take. */
    @WithDefault("10S")
    Duration timeout();

    /** After this time an attempt whose instance is gone counts as failed; longer than {@link #timeout}. */
    @WithDefault("2M")
    Duration lease();

    /** Attempts before a delivery has failed. */
    @WithDefault("10")
    int attempts();

    /** Pause after the first attempt; each further one doubles it. */
    @WithDefault("15S")
    Duration firstPause();

    /** Longest pause. */
    @WithDefault("6H")
    Duration longestPause();

    /** Whether targets in private networks are allowed: only where the receivers live there. */
    @WithDefault("false")
    boolean privateTargets();
}
