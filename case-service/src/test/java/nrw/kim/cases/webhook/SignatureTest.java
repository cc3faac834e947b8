package nrw.kim.cases.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SignatureTest {

    /** Example of the Standard Webhooks specification. */
    @Test
    void isTheOneOfTheStandard() {
        assertThat(Signature.of(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330,
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void twoSecretsAreNeverTheSame() {
        var random = new SecureRandom();
        assertThat(Signature.newSecret(random)).startsWith("whsec_").isNotEqualTo(Signature.newSecret(random));
    }
}
