package nrw.kim.abh.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import nrw.kim.kit.testing.KimTestResource;

/** What surrounds the service in all its tests; named once, so that Quarkus starts once. */
@QuarkusTestResource(value = KimTestResource.class, initArgs = @ResourceArg(name = "service", value = "abh"))
@QuarkusTestResource(FakeCaseService.class)
public final class Surroundings {
    private Surroundings() {}
}
