package nrw.kim.kit.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Set;
import nrw.kim.kit.tenant.TenantTransaction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What each layer of a slice may know; the class suffix is the layer. */
final class LayerRules {
    private LayerRules() {}

    static List<ArchRule> all() {
        return List.of(
                aggregatesKnowNoTechnology(),
                onlyServicesOpenTransactions(),
                onlyTheKitOpensSessions(),
                onlyResourcesAnswerHttp(),
                onlyTheKitConsumes(),
                oneStatementAtATime(),
                nothingIsInjectedIntoFields(),
                timeComesFromTheClock(),
                daysAreDaysOfTheOffice());
    }

    static ArchRule aggregatesKnowNoTechnology() {
        return noClasses()
                .that(are(annotatedWith(Entity.class).or(annotatedWith(Embeddable.class)), "aggregates"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "org.eclipse.microprofile.reactive.messaging..",
                        "io.smallrye.reactive.messaging..",
                        "org.apache.kafka..",
                        "io.smallrye.mutiny.."))
                .as("aggregates import neither jakarta.ws.rs nor messaging nor Mutiny")
                .allowEmptyShould(true);
    }

    static ArchRule onlyServicesOpenTransactions() {
        return noClasses()
                .that(not(named("Service", "Consumer", "Handler")))
                .should()
                .dependOnClassesThat(assignableTo(TenantTransaction.class))
                .as("only *Service, *Consumer and *Handler use TenantTransaction");
    }

    static ArchRule onlyTheKitOpensSessions() {
        return noClasses()
                .should(callAny(Panache.class, "withTransaction", "withSession"))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.quarkus.hibernate.reactive.panache.common.WithTransaction")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.quarkus.hibernate.reactive.panache.common.WithSession")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.transaction.Transactional")
                .as("TenantTransaction is the only way to the database");
    }

    static ArchRule onlyResourcesAnswerHttp() {
        return noClasses()
                .that(not(named("Resource")))
                .should()
                .dependOnClassesThat(assignableTo(Response.class).or(assignableTo(Response.ResponseBuilder.class)))
                .as("only *Resource uses Response");
    }

    static ArchRule onlyTheKitConsumes() {
        return noMethods()
                .should()
                .beAnnotatedWith(Incoming.class)
                .as("only the kit has @Incoming; a service implements EventHandler")
                .allowEmptyShould(true);
    }

    static ArchRule oneStatementAtATime() {
        return noClasses()
                .that(named("Service", "Consumer", "Handler", "Repository"))
                .should(callAny(Uni.class, "combine", "join"))
                .as("one statement at a time on a session: chain, never combine or join")
                .allowEmptyShould(true);
    }

    static ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(ConfigProperty.class)
                .as("collaborators come in by the constructor")
                .allowEmptyShould(true);
    }

    static ArchRule timeComesFromTheClock() {
        return noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "now() without a Clock",
                        (JavaCall<?> call) -> call.getTargetOwner()
                                        .getPackageName()
                                        .equals("java.time")
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty()))
                .as("time comes from the Clock");
    }

    /** A stored time comes back in UTC, and the offset of now is not that of every day. */
    static ArchRule daysAreDaysOfTheOffice() {
        return noClasses()
                .should(callAny(OffsetDateTime.class, "toLocalDate", "toLocalTime", "toLocalDateTime", "getYear"))
                .orShould()
                .dependOnClassesThat(assignableTo(OffsetTime.class))
                .as("the day of a time is asked from LocalDays");
    }

    /** For the tests of a service: the machine's day is another one for some hours. */
    static ArchRule testsNameTheZone() {
        return noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "LocalDate.now() without a zone",
                        (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(LocalDate.class)
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty()))
                .as("a test says in which zone it is today");
    }

    /** Classes whose outermost class has one of the suffixes. */
    static DescribedPredicate<JavaClass> named(String... suffixes) {
        return DescribedPredicate.describe("named *" + String.join(", *", suffixes), type -> {
            var outermost = type;
            while (outermost.getEnclosingClass().isPresent()) {
                outermost = outermost.getEnclosingClass().get();
            }
            var name = outermost.getSimpleName();
            return List.of(suffixes).stream().anyMatch(name::endsWith);
        });
    }

    private static DescribedPredicate<JavaClass> are(DescribedPredicate<? super JavaClass> what, String name) {
        return what.<JavaClass>forSubtype().as(name);
    }

    private static ArchCondition<JavaClass> callAny(Class<?> owner, String... methods) {
        var names = Set.of(methods);
        return ArchConditions.callMethodWhere(DescribedPredicate.describe(
                "%s.%s".formatted(owner.getSimpleName(), names),
                call -> call.getTargetOwner().isEquivalentTo(owner) && names.contains(call.getName())));
    }
}
