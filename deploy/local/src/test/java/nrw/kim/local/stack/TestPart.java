package nrw.kim.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** A part whose process is a small shell script: it writes a file when it is ready, and says in a common journal when it starts and ends. */
final class TestPart implements Part {

    private final String name;
    private final Set<String> after;
    private final Path folder;
    private final String script;
    private OptionalInt port = OptionalInt.empty();
    private boolean outdated;
    private Duration patience = Duration.ofSeconds(30);

    private TestPart(Path folder, String name, String script, String... after) {
        this.folder = folder;
        this.name = name;
        this.script = script;
        this.after = Set.of(after);
    }

    /** Gets ready and runs until it is ended. */
    static TestPart lasting(Path folder, String name, String... after) {
        return new TestPart(folder, name, """
                trap 'echo "$NAME ended" >> journal; rm -f "$NAME.ready"; exit 0' TERM
                echo "$NAME started" >> journal
                touch "$NAME.ready"
                while :; do sleep 0.05; done
                """, after);
    }

    /** Ends before it is ready. */
    static TestPart dying(Path folder, String name, String... after) {
        return new TestPart(folder, name, "echo 'ERROR the moon is full'; exit 3", after);
    }

    /** Runs and never gets ready. */
    static TestPart hanging(Path folder, String name, String... after) {
        TestPart part = new TestPart(folder, name, "while :; do sleep 0.05; done", after);
        part.patience = Duration.ofSeconds(1);
        return part;
    }

    TestPart on(int number) {
        port = OptionalInt.of(number);
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public OptionalInt port() {
        return port;
    }

    TestPart replaced() {
        outdated = true;
        return this;
    }

    @Override
    public boolean outdated() {
        return outdated;
    }

    @Override
    public Set<String> after() {
        return after;
    }

    @Override
    public Launch launch() {
        return new Launch(List.of("sh", "-c", script), Map.of("NAME", name), folder);
    }

    @Override
    public boolean ready() {
        return Files.exists(folder.resolve(name + ".ready"));
    }

    @Override
    public Duration patience() {
        return patience;
    }

    @Override
    public Duration stopPatience() {
        return patience;
    }
}
