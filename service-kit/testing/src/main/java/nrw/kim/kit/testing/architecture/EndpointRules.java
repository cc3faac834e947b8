package nrw.kim.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What every endpoint has. */
final class EndpointRules {
    private static final List<Class<? extends Annotation>> WRITING =
            List.of(POST.class, PUT.class, PATCH.class, DELETE.class);
    private static final List<Class<? extends Annotation>> READING = List.of(GET.class, HEAD.class);
    private static final List<Class<? extends Annotation>> DECIDED =
            List.of(RolesAllowed.class, Authenticated.class, PermitAll.class, DenyAll.class);

    private EndpointRules() {}

    static List<ArchRule> all() {
        return List.of(writesAreNotCancelled(), accessIsDecided(), mediaTypeIsNamed());
    }

    static ArchRule writesAreNotCancelled() {
        return methods()
                .that(have(WRITING))
                .should(satisfy("be @Cancellable(false)", EndpointRules::isNotCancellable))
                .as("every writing endpoint has @Cancellable(false): a client that hangs up cancels nothing")
                .allowEmptyShould(true);
    }

    static ArchRule accessIsDecided() {
        return methods()
                .that(have(WRITING).or(have(READING)))
                .should(satisfy("say who may call it", method -> hasAny(method, DECIDED)))
                .as("every endpoint has @RolesAllowed, @Authenticated or @PermitAll")
                .allowEmptyShould(true);
    }

    static ArchRule mediaTypeIsNamed() {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should(new ArchCondition<>("name what they produce") {
                    @Override
                    public void check(JavaClass resource, ConditionEvents events) {
                        var named = resource.isAnnotatedWith(Produces.class)
                                || resource.getMethods().stream()
                                        .filter(have(WRITING).or(have(READING)))
                                        .allMatch(method -> method.isAnnotatedWith(Produces.class));
                        events.add(new SimpleConditionEvent(resource, named, resource.getName()));
                    }
                })
                .as("every resource has @Produces: else it answers any Accept with toString()")
                .allowEmptyShould(true);
    }

    private static boolean isNotCancellable(JavaMethod method) {
        return method.tryGetAnnotationOfType(Cancellable.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Cancellable.class))
                .map(cancellable -> !cancellable.value())
                .orElse(false);
    }

    private static boolean hasAny(JavaMethod method, List<Class<? extends Annotation>> annotations) {
        return annotations.stream()
                .anyMatch(a -> method.isAnnotatedWith(a) || method.getOwner().isAnnotatedWith(a));
    }

    private static DescribedPredicate<JavaMethod> have(List<Class<? extends Annotation>> annotations) {
        return DescribedPredicate.describe(
                "have any of " + annotations, method -> annotations.stream().anyMatch(method::isAnnotatedWith));
    }

    private static ArchCondition<JavaMethod> satisfy(String what, Predicate<JavaMethod> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(method, holds.test(method), method.getFullName()));
            }
        };
    }
}
