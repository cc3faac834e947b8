package nrw.kim.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Does what the pages for newcomers say, word by word. */
class GuideTest {
    private static final Pattern COMMANDS = Pattern.compile("(?s)```sh\\R(.*?)```");
    private static final Pattern FILES = Pattern.compile("`([\\w./-]+\\.(?:java|json|md))`");

    @Test
    void aJobcentersDeveloperGetsAReferralAcceptedAndRepeatsItWithoutADouble() throws Exception {
        var stack = Stack.running();
        var page = Files.readString(stack.root().resolve("docs/integrate/referrals.md"));
        var script = new StringBuilder("set -euo pipefail\n");
        COMMANDS.matcher(page).results().forEach(block -> script.append(block.group(1))
                .append("\necho\n"));

        var answer = stack.run("bash", "-c", script.toString());

        assertThat(answer.exit()).as(answer.output()).isZero();
        var ids = Pattern.compile("\"id\":\"([^\"]+)\",\"status\":\"RECEIVED\",\"ki\":\"05170\"")
                .matcher(answer.output())
                .results()
                .map(r -> r.group(1))
                .toList();
        assertThat(ids).as(answer.output()).hasSize(2);
        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
    }

    @Test
    void theWalkLeadsThroughFilesThatExist() throws Exception {
        var root = Stack.projectRoot();
        var page = Files.readString(root.resolve("docs/walks/one-referral.md"));
        var files = FILES.matcher(page).results().map(r -> r.group(1)).toList();
        assertThat(files).hasSizeGreaterThan(10).allSatisfy(file -> assertThat(root.resolve(file))
                .exists());
    }
}
