package nrw.kim.reporting;

import nrw.kim.kit.testing.architecture.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        super("nrw.kim.reporting");
    }
}
