package nrw.kim.network;

import nrw.kim.kit.testing.OpenApiFileTest;
import nrw.kim.network.testing.NetworkTest;

@NetworkTest
class OpenApiTest extends OpenApiFileTest {}
