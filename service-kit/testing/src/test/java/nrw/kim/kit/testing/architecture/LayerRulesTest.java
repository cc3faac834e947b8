package nrw.kim.kit.testing.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import nrw.kim.kit.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule is seen to fail on a sample that breaks it. */
class LayerRulesTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.ws.rs.core.UriInfo",
                "org.eclipse.microprofile.reactive.messaging.Message",
                "org.apache.kafka.common.header.Headers",
                "io.smallrye.mutiny.Uni"
            })
    void anAggregateThatKnowsTechnology(String technology) throws IOException {
        violates(LayerRules.aggregatesKnowNoTechnology(), """
                package broken.bad;
                @jakarta.persistence.Entity
                class Bad { @jakarta.persistence.Id int id; void know(%s it) {} }
                """.formatted(technology));
    }

    @Test
    void aResourceThatOpensATransaction() throws IOException {
        violates(LayerRules.onlyServicesOpenTransactions(), """
                package broken.bad;
                class BadResource { nrw.kim.kit.tenant.TenantTransaction tenants; }
                """);
    }

    @Test
    void aServiceMayDoSoInALambdaOrARecordOfItsOwn() throws IOException {
        var classes = Sources.compiled(directory, """
                package broken.bad;
                class GoodService {
                    record Part(nrw.kim.kit.tenant.TenantTransaction tenants) {}
                    java.util.function.Function<Part, Object> inside = part -> part.tenants().hashCode();
                }
                """, "package broken.bad; class Good {}");
        assertThatCode(() -> LayerRules.onlyServicesOpenTransactions().check(classes))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            io.quarkus.hibernate.reactive.panache.Panache.withTransaction(() -> null) |
            io.quarkus.hibernate.reactive.panache.Panache.withSession(() -> null)     |
            null | @io.quarkus.hibernate.reactive.panache.common.WithTransaction
            null | @io.quarkus.hibernate.reactive.panache.common.WithSession
            null | @jakarta.transaction.Transactional
            """)
    void aServiceThatFindsAnotherWayToTheDatabase(String call, String annotation) throws IOException {
        violates(LayerRules.onlyTheKitOpensSessions(), """
                package broken.bad;
                class BadService { %s io.smallrye.mutiny.Uni<Object> work() { return %s; } }
                """.formatted(annotation == null ? "" : annotation, call));
    }

    @Test
    void aServiceThatAnswersHttp() throws IOException {
        violates(LayerRules.onlyResourcesAnswerHttp(), """
                package broken.bad;
                class BadService { Object answer() { return jakarta.ws.rs.core.Response.ok().build(); } }
                """);
    }

    @Test
    void aConsumerBesideTheKits() throws IOException {
        violates(LayerRules.onlyTheKitConsumes(), """
                package broken.bad;
                class BadConsumer { @org.eclipse.microprofile.reactive.messaging.Incoming("x") void on(String s) {} }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"combine()", "join()"})
    void aServiceThatRunsTwoStatementsAtOnce(String operator) throws IOException {
        violates(LayerRules.oneStatementAtATime(), """
                package broken.bad;
                class BadService { Object both() { return io.smallrye.mutiny.Uni.%s.all(); } }
                """.formatted(operator));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jakarta.inject.Inject", "org.eclipse.microprofile.config.inject.ConfigProperty(name = \"x\")"})
    void aFieldThatIsInjected(String annotation) throws IOException {
        violates(
                LayerRules.nothingIsInjectedIntoFields(),
                "package broken.bad; class Bad { @%s String field; }".formatted(annotation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Instant", "LocalDate", "OffsetDateTime"})
    void aClassThatAsksTheSystemForTheTime(String type) throws IOException {
        violates(
                LayerRules.timeComesFromTheClock(),
                "package broken.bad; class Bad { Object now() { return java.time.%s.now(); } }".formatted(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"time.toLocalDate()", "time.getYear()", "java.time.OffsetTime.from(time)"})
    void aClassThatTakesTheDayOfUtcForADay(String call) throws IOException {
        violates(
                LayerRules.daysAreDaysOfTheOffice(),
                "package broken.bad; class Bad { Object day(java.time.OffsetDateTime time) { return %s; } }"
                        .formatted(call));
    }

    @Test
    void aTestThatTakesTheDayOfTheMachine() throws IOException {
        violates(
                LayerRules.testsNameTheZone(),
                "package broken.bad; class Bad { Object today() { return java.time.LocalDate.now(); } }");
    }

    private void violates(ArchRule rule, String source) throws IOException {
        var classes = Sources.compiled(directory, source);
        assertThatThrownBy(() -> rule.check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("broken.bad.Bad");
    }
}
