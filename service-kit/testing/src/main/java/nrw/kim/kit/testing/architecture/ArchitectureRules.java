package nrw.kim.kit.testing.architecture;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.core.importer.ImportOption.Predefined.ONLY_INCLUDE_TESTS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The house rules, checked on the main code of a service:
 *
 * <pre>{@code
 * class ArchitectureTest extends ArchitectureRules {
 *     ArchitectureTest() {
 *         super("nrw.kim.cases");
 *     }
 * }
 * }</pre>
 */
public abstract class ArchitectureRules {
    private final String root;

    /** @param root package of the service, whose sub-packages are its features */
    protected ArchitectureRules(String root) {
        this.root = root;
    }

    /** Code that the rules are checked on. */
    protected JavaClasses classes() {
        return new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages(root);
    }

    @Test
    void testsNameTheZone() {
        LayerRules.testsNameTheZone()
                .allowEmptyShould(true)
                .check(new ClassFileImporter()
                        .withImportOption(ONLY_INCLUDE_TESTS)
                        .importPackages(root));
    }

    @TestFactory
    Stream<DynamicTest> houseRules() {
        var classes = classes();
        return Stream.of(LayerRules.all(), EndpointRules.all(), FeatureRules.all(root))
                .flatMap(rules -> rules.stream())
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }
}
