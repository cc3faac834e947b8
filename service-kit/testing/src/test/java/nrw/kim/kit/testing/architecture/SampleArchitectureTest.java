package nrw.kim.kit.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The sample service keeps the house rules; it lives in test sources, which a service's own check leaves out. */
class SampleArchitectureTest extends ArchitectureRules {
    SampleArchitectureTest() {
        super("nrw.kim.kit.sample");
    }

    @Override
    protected JavaClasses classes() {
        return new ClassFileImporter().importPackages("nrw.kim.kit.sample.note");
    }
}
