package nrw.kim.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** How the features of a service meet. A feature is a package right below the service's root. */
final class FeatureRules {
    private FeatureRules() {}

    static List<ArchRule> all(String root) {
        return List.of(featuresMeetThroughTheirServices(root), featuresHaveNoCycles(root));
    }

    static ArchRule featuresMeetThroughTheirServices(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(leaveAloneWhatAnotherFeatureKeepsToItself(root))
                .as(
                        "features meet through their *Service: nobody touches another one's Resource, Repository, Consumer or"
                                + " Handler");
    }

    static ArchRule featuresHaveNoCycles(String root) {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("features have no cycles")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> leaveAloneWhatAnotherFeatureKeepsToItself(String root) {
        var inner = LayerRules.named("Resource", "Repository", "Consumer", "Handler");
        return new ArchCondition<>("leave them alone") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var target = dependency.getTargetClass();
                    if (target.getPackageName().startsWith(root + ".")
                            && !feature(root, target).equals(feature(root, type))
                            && inner.test(target)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static String feature(String root, JavaClass type) {
        var below = type.getPackageName().substring(root.length()) + ".";
        return below.split("\\.", 3).length > 1 ? below.split("\\.", 3)[1] : "";
    }
}
