package nrw.kim.cases;

import io.quarkus.test.junit.QuarkusTest;
import nrw.kim.kit.testing.OpenApiFileTest;

@QuarkusTest
@CaseServiceTest
class OpenApiTest extends OpenApiFileTest {}
