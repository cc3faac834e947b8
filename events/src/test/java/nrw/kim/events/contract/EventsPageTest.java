package nrw.kim.events.contract;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of the events is that of the topics and types. */
class EventsPageTest {
    private static final Path PAGE = Path.of("../docs/domain/events.md");
    private static final Path TEMPLATE = CheckedIn.TEST_RESOURCES.resolve("events-page.md");

    @Test
    void isTheOneOfTopicsAndTypes() {
        // When
        var text = EventsPage.text(CheckedIn.read(TEMPLATE));

        // Then
        CheckedIn.verify(PAGE, text);
    }
}
