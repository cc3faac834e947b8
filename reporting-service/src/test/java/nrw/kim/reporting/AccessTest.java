package nrw.kim.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import nrw.kim.kit.testing.KimTestResource;
import nrw.kim.kit.testing.access.AccessTableTest;

@QuarkusTest
@QuarkusTestResource(value = KimTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class AccessTest extends AccessTableTest {}
