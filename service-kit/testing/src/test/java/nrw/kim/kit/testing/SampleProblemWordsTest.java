package nrw.kim.kit.testing;

import java.nio.file.Path;

/** The sample service, and the kit with it, has words for its refusals. */
class SampleProblemWordsTest extends ProblemTextsTest {
    @Override
    protected Path classes() {
        return Path.of("target/test-classes/nrw/kim/kit/sample");
    }
}
