package nrw.kim.network.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nrw.kim.kit.testing.KimTestResource;

/** A test against the running service: one configuration for all, so that it starts once. */
@QuarkusTest
@QuarkusTestResource(value = KimTestResource.class, initArgs = @ResourceArg(name = "service", value = "network"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NetworkTest {}
