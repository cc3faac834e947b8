package nrw.kim.cases.leak;

import static nrw.kim.cases.Cases.known;
import static nrw.kim.cases.Cast.MBE;
import static nrw.kim.cases.Cast.miriam;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.cases.Cast;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a person consents to, no byte beyond it leaves: by no endpoint, for nobody outside the case; in no event, no
 * webhook, no log line and no PDF. Each number is a seed that draws the Lebensbereiche and the words.
 */
@QuarkusTest
@CaseServiceTest
class ConsentLeakTest {
    private static final Map<String, Supplier<RequestSpecification>> OUTSIDERS = Map.of(
            "the sender of the referral", Cast::jobcenter,
            "the ABH", Cast::officer,
            "another KI", Cast::foreignCaseManager);

    @BeforeEach
    void theBody() {
        known(MBE, "MBE Kreis Wesel", OrganisationType.MBE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nothingBeyondTheConsentLeaves(long seed) {
        // Given
        var random = new Random(seed);
        var consented = some(random);
        var doors = new EveryDoor();
        try (var log = new LogLines()) {
            var secret = new SecretCase(random);

            // When
            secret.handedOver(consented);
            var body = everythingReadBy(Cast::partner, doors, secret);

            // Then
            assertThat(doors.count()).isGreaterThan(50);
            assertThat(body).as("extract of " + consented).contains(secret.wordsOf(consented));
            holdsNone("the body reads", body, secret, consented);
            OUTSIDERS.forEach((who, caller) ->
                    holdsNone(who + " reads", everythingReadBy(caller, doors, secret), secret, List.of()));
            var names = document(secret);
            assertThat(names).as("the consent's PDF").contains(secret.titlesOf(consented));
            holdsNone(
                    "the consent's PDF beside the titles it names",
                    without(secret.titlesOf(consented), names),
                    secret,
                    List.of());
            holdsNone("an event", stored("domain_event", "payload"), secret, List.of());
            holdsNone("a webhook", stored("webhook_delivery", "body"), secret, List.of());

            // When
            secret.withdrawn();

            // Then
            holdsNone(
                    "after the withdrawal the body reads",
                    everythingReadBy(Cast::partner, doors, secret),
                    secret,
                    List.of());
            holdsNone("an event", stored("domain_event", "payload"), secret, List.of());
            holdsNone("a log line", log.text(), secret, List.of());
        }
    }

    private static String everythingReadBy(Supplier<RequestSpecification> caller, EveryDoor doors, SecretCase secret) {
        return doors.readBy(caller, secret.ids())
                + doors.savedBy(caller, secret.caseId(), secret.handoverId(), secret.documents());
    }

    private static String without(Collection<String> words, String text) {
        var left = text;
        for (var word : words) {
            left = left.replace(word, "");
        }
        return left;
    }

    private static List<LifeDomain> some(Random random) {
        var domains = Arrays.asList(LifeDomain.values().clone());
        Collections.shuffle(domains, random);
        return List.copyOf(domains.subList(0, 1 + random.nextInt(domains.size() - 1)));
    }

    private static void holdsNone(String where, String text, SecretCase secret, Collection<LifeDomain> consented) {
        assertThat(secret.wordsBeyond(consented).stream().filter(text::contains).toList())
                .as("words beyond %s in what %s".formatted(consented, where))
                .isEmpty();
    }

    private static String document(SecretCase secret) {
        return EveryDoor.textOf(miriam().get("/api/v1/consents/" + secret.consentId() + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private static String stored(String table, String column) {
        return TestDatabase.rows("select %s::text as text from %s".formatted(column, table)).stream()
                .map(row -> String.valueOf(row.get("text")))
                .collect(Collectors.joining("\n"));
    }
}
