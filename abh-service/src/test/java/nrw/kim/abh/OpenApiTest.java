package nrw.kim.abh;

import io.quarkus.test.junit.QuarkusTest;
import nrw.kim.kit.testing.OpenApiFileTest;

@QuarkusTest
class OpenApiTest extends OpenApiFileTest {}
