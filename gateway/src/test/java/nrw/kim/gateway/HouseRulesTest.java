package nrw.kim.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nrw.kim.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule featuresDoNotNeedEachOtherInCircles =
            slices().matching("nrw.kim.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyThePipelineKnowsTheOrder = noClasses()
            .that()
            .doNotHaveSimpleName("Pipeline")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.vertx.ext.web.Router");

    @ArchTest
    static final ArchRule theGatewayKnowsNoEvents =
            noClasses().should().dependOnClassesThat().haveNameMatching("nrw\\.kim\\.events\\..*Event(\\$.*)?");
}
