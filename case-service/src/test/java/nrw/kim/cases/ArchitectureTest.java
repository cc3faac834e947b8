package nrw.kim.cases;

import nrw.kim.kit.testing.architecture.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        super("nrw.kim.cases");
    }
}
