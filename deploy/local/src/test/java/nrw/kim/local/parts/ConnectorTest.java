package nrw.kim.local.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import nrw.kim.local.config.Service;
import org.junit.jupiter.api.Test;

class ConnectorTest {

    @Test
    void reads_the_slot_of_its_own_database() throws IOException {
        for (Service service : Service.publishing()) {
            JsonNode config = connector(service).config();

            assertEquals(service.database(), config.path("database.dbname").asText());
            assertEquals(service.owner(), config.path("database.user").asText());
            assertEquals("kim_relay_" + service.part(), config.path("slot.name").asText());
        }
    }

    @Test
    void holds_no_password_but_the_name_of_its_variable() throws IOException {
        JsonNode config = connector(Service.ABH).config();

        assertEquals(
                "${env:KIM_ABH_DB_OWNER_PASSWORD}",
                config.path("database.password").asText());
        assertFalse(config.toString().contains("${KIM_"));
    }

    private static Connector connector(Service service) throws IOException {
        return Connector.read(Root.FOLDER.resolve("deploy/kafka-connect"), service.part(), "http://127.0.0.1:1");
    }
}
