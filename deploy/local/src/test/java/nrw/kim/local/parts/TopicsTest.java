package nrw.kim.local.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nrw.kim.local.config.Home;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsTest {

    @TempDir
    Path folder;

    @Test
    void come_with_partitions_and_retention_from_the_list() throws IOException {
        Path list = Files.writeString(folder.resolve("topics.json"), """
                [{"name": "kim.case.case", "partitions": 3, "retention": "P90D", "writer": "case-service"}]
                """);

        NewTopic topic = Topics.listed(list).getFirst();

        assertEquals("kim.case.case", topic.name());
        assertEquals(3, topic.numPartitions());
        assertEquals(Map.of("retention.ms", "7776000000"), topic.configs());
    }

    @Test
    void of_the_platform_can_all_be_read() throws IOException {
        List<String> names = Topics.listed(Topics.list(new Home(Root.FOLDER, folder))).stream()
                .map(NewTopic::name)
                .toList();

        assertTrue(
                names.containsAll(List.of("kim.case.handover", "kim.network.gap", "kim.abh.procedure")),
                names::toString);
    }
}
