package nrw.kim.cases;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nrw.kim.kit.testing.KimTestResource;

/** A test against the running service with real Postgres; one start for all of them. */
@QuarkusTestResource(value = KimTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Inherited
public @interface CaseServiceTest {}
