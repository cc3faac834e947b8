package nrw.kim.network;

import java.util.Set;
import nrw.kim.kit.testing.ProblemTextsTest;

class ProblemWordsTest extends ProblemTextsTest {
    @Override
    protected Set<String> furtherSlugs() {
        return Set.of("unknown-municipality", "outside-own-ki", "no-consent", "no-majority");
    }
}
