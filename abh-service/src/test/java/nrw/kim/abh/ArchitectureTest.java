package nrw.kim.abh;

import nrw.kim.kit.testing.architecture.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        super("nrw.kim.abh");
    }
}
