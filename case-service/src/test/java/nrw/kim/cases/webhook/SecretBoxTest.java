package nrw.kim.cases.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretBoxTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String KEY = "drawn-at-random-for-this-installation";
    private static final String LATER = "drawn-at-random-one-year-after-the-first";

    private final UUID webhook = UUID.randomUUID();
    private final SecretBox box = new SecretBox(KEY, List.of());

    @Test
    void whatIsSealedOpensAgainAndIsNeverTheSame() {
        var sealed = box.seal(webhook, SECRET);

        assertThat(box.open(webhook, sealed)).isEqualTo(SECRET);
        assertThat(sealed).doesNotContain(SECRET, KEY).isNotEqualTo(box.seal(webhook, SECRET));
    }

    @Test
    void whatIsSealedIsWorthNothingForAnotherWebhook() {
        var sealed = box.seal(webhook, SECRET);

        assertThatThrownBy(() -> box.open(UUID.randomUUID(), sealed)).isInstanceOf(SecretUnreadableException.class);
    }

    @Test
    void whatWasChangedDoesNotOpen() {
        var sealed = box.seal(webhook, SECRET);
        var at = sealed.length() / 2;
        var changed = sealed.substring(0, at) + (sealed.charAt(at) == 'A' ? 'B' : 'A') + sealed.substring(at + 1);

        assertThatThrownBy(() -> box.open(webhook, changed)).isInstanceOf(SecretUnreadableException.class);
    }

    @Test
    void aFormerKeyOpensAndTheNewOneSeals() {
        var before = box.seal(webhook, SECRET);
        var changed = new SecretBox(LATER, List.of(KEY));

        assertThat(changed.open(webhook, before)).isEqualTo(SECRET);
        assertThat(changed.isCurrent(before)).isFalse();
        assertThat(changed.isCurrent(changed.seal(webhook, SECRET))).isTrue();
    }

    @Test
    void withoutItsKeyNothingOpens() {
        var before = box.seal(webhook, SECRET);

        assertThatThrownBy(() -> new SecretBox(LATER, List.of()).open(webhook, before))
                .isInstanceOf(SecretUnreadableException.class)
                .hasMessageContaining("former-keys");
    }

    @Test
    void whatIsReadableFromBeforeIsTakenAsItIs() {
        assertThat(box.open(webhook, SECRET)).isEqualTo(SECRET);
        assertThat(box.isCurrent(SECRET)).isFalse();
    }
}
